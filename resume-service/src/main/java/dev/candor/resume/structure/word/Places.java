package dev.candor.resume.structure.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises places: a city with its state or country, a known large city, or work from anywhere. */
public final class Places {

    private static final String STATE_CODES =
            "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI "
                    + "SC SD TN TX UT VT VA WA WV WI WY DC ON QC BC AB MB NS NB SK NSW VIC QLD SP RJ MG RS PR BA PE UK USA UAE SA TAS ACT";
    private static final Set<String> US_STATES =
            Set.of(STATE_CODES.substring(0, STATE_CODES.indexOf(" ON ")).split(" "));
    private static final Set<String> STATES = Set.of(STATE_CODES.split(" "));
    private static final Map<String, String> SHORT_NAMES = Map.ofEntries(
            Map.entry("uk", "GB"),
            Map.entry("england", "GB"),
            Map.entry("scotland", "GB"),
            Map.entry("wales", "GB"),
            Map.entry("usa", "US"),
            Map.entry("u s a", "US"),
            Map.entry("us", "US"),
            Map.entry("united states of america", "US"),
            Map.entry("uae", "AE"),
            Map.entry("great britain", "GB"),
            Map.entry("grossbritannien", "GB"),
            Map.entry("gro\u00dfbritannien", "GB"),
            Map.entry("grande bretagne", "GB"),
            Map.entry("gran bretana", "GB"),
            Map.entry("gran bretagna", "GB"),
            Map.entry("turkey", "TR"),
            Map.entry("holland", "NL"),
            Map.entry("korea", "KR"),
            Map.entry("czech republic", "CZ"),
            Map.entry("日本", "JP"),
            Map.entry("中国", "CN"));
    private static final Map<String, String> COUNTRIES = countries();
    private static final Set<String> CITIES = cities();
    private static final Pattern NAME = Pattern.compile(
            "[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'\u2019-]*(?: (?:[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'\u2019-]*|de|del|da|do|dos|am|an|der|den|la|le|les|en|sur|upon|of|i)){0,4}");
    private static final Pattern ZIP =
            Pattern.compile("^(?:[A-Z]{1,2}-)?\\d{4,5}(?: ?[A-Z]{2}|-\\d{3})?\\s+|\\s+\\d{5}(?:-\\d{4})?$");

    /** "Rivers State", "Cebu Province", "County Clare". */
    private static final Pattern DIVISION = Pattern.compile(
            "[\\p{L} '-]{2,30} (?:State|Province|Governorate|Oblast|Prefecture)|(?:County|Co\\.|Provincia de|Province de|Kreis|Landkreis|Woj\\.|Dept\\.?) [\\p{L} -]{2,30}");

    /** "Toulouse et environs", "Greater London Area": a town with what lies around it. */
    private static final Pattern AROUND = Pattern.compile(
            "(?iu)^(?:greater|grand|gro\u00dfraum|raum|region|r\u00e9gion de|regi\u00f3n de|area metropolitana de)\\s+(?=\\p{Lu})|\\s+(?:(?:et|and|und|y|e|en|och|i)\\s+(?:ses )?(?:environs|alentours|surroundings|surrounding area|umgebung|umland|alrededores|dintorni|arredores|regi\u00e3o|omgeving|omstreken|omnejd|okolice)|(?:metropolitan |bay )?area|metro)$");

    private static final int LONGEST = 60;

    private Places() {}

    /** Is the whole text surely a place? */
    public static boolean sure(String text) {
        String zipless = ZIP.matcher(text.strip()).replaceAll("").strip();
        if (zipless.length() > LONGEST) {
            return false;
        }
        String bare = AROUND.matcher(zipless).replaceAll("");
        if (bare.length() < 2 || bare.length() > LONGEST) {
            return false;
        }
        String folded = Vocabulary.fold(bare);
        if (Vocabulary.in("remote", folded) || CITIES.contains(folded) || COUNTRIES.containsKey(folded)) {
            return true;
        }
        int bracket = bare.indexOf('(');
        if (bracket > 0 && bare.endsWith(")")) {
            return sure(bare.substring(0, bracket))
                    || Vocabulary.in("remote", Vocabulary.fold(bare.substring(bracket)));
        }
        return parted(List.of(bare.split("\\s*[,/]\\s*")));
    }

    /** "City, State", "City, Country" and the like. */
    private static boolean parted(List<String> parts) {
        if (parts.size() < 2 || parts.size() > 3 || !parts.stream().allMatch(Places::part)) {
            return false;
        }
        boolean named =
                parts.stream().anyMatch(part -> Cues.title(part) >= 1 || Cues.employer(part) >= 1 || Cues.school(part));
        if (named || (parts.size() == 3 && country(parts.getLast()).isEmpty())) {
            return false;
        }
        String last = parts.getLast();
        boolean city = CITIES.contains(Vocabulary.fold(parts.getFirst()));
        if (!city && !STATES.contains(last) && named(parts.getFirst())) {
            return false;
        }
        return STATES.contains(last)
                || (parts.size() == 2 && state(last))
                || COUNTRIES.containsKey(Vocabulary.fold(last))
                || CITIES.contains(Vocabulary.fold(parts.getFirst()))
                || Vocabulary.in("remote", Vocabulary.fold(last));
    }

    private static boolean part(String text) {
        return shaped(text) || Vocabulary.in("remote", Vocabulary.fold(text));
    }

    /** "The Merlion Grand" and the like are names of houses, not of towns. */
    private static boolean named(String part) {
        return (part.split(" ").length >= 3 && !part.contains(" am ") && !part.contains(" de "))
                || part.matches("(?:The|Das|Der|Die|Hotel|Caf\u00e9) .*");
    }

    /** Could it be a place: one to four capitalised words, no figures? */
    public static boolean shaped(String text) {
        return text.length() <= 40 && NAME.matcher(text.strip()).matches();
    }

    /** Is it a large city, in one of the ways people write it? */
    public static boolean city(String text) {
        return CITIES.contains(Vocabulary.fold(text));
    }

    /** Is it a state or province, whole or as people shorten it? */
    public static boolean state(String text) {
        return STATES.contains(text.strip())
                || Vocabulary.in("state", Vocabulary.fold(text))
                || (shaped(text) && DIVISION.matcher(text.strip()).matches());
    }

    /** Is it one of the United States? */
    public static boolean american(String text) {
        return US_STATES.contains(text.strip()) || Vocabulary.in("american", Vocabulary.fold(text));
    }

    /** The two-letter code of a country named in one of the known languages. */
    public static Optional<String> country(String text) {
        return Optional.ofNullable(COUNTRIES.get(Vocabulary.fold(text)));
    }

    private static Map<String, String> countries() {
        Map<String, String> countries = new HashMap<>();
        for (String language : List.of("en", "de", "fr", "es", "it", "pt", "nl", "sv", "pl", "da", "nb", "fi")) {
            for (String code : Locale.getISOCountries()) {
                String name = Locale.of("", code).getDisplayCountry(Locale.of(language));
                countries.putIfAbsent(Vocabulary.fold(name), code);
            }
        }
        SHORT_NAMES.forEach(countries::put);
        countries.remove("");
        return countries;
    }

    private static Set<String> cities() {
        Set<String> cities = new HashSet<>();
        Vocabulary.table("cities.txt").values().forEach(cities::addAll);
        return cities;
    }
}
