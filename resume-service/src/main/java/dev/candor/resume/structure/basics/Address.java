package dev.candor.resume.structure.basics;

import dev.candor.resume.document.JsonResume.Location;
import dev.candor.resume.structure.entry.SpanBook;
import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.word.Cues;
import dev.candor.resume.structure.word.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address as people write it, taken apart. A post code shows the town beside it, a state or country the town before it; a
 * town of its own must be a known one.
 *
 * @param score 1 and more; higher is surer
 */
record Address(
        @Nullable Piece street,
        @Nullable Piece code,
        @Nullable Piece city,
        @Nullable Piece region,
        @Nullable String country,
        double score) {

    private static final String TOWN =
            "([\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'\u2019-]*(?:[ -](?:[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'\u2019-]*|de|del|da|do|dos|das|di|am|an|der|den|la|le|les|en|sur|upon|of|i|ob|bei|und|y|\\([\\p{L} ]+\\))){0,4}(?: \\d{1,2}\\b)?)";
    private static final Pattern CODE_TOWN = Pattern.compile(
            "(?:^|.*[\\s,])((?:[A-Z]{1,3}-)?(?:\\d{3} \\d{2}|\\d{2}-\\d{3}|\\d{5}-\\d{3}|\\d{4}-\\d{3}|\\d{4} ?[A-Z]{2}|\\d{4,6}))\\s+"
                    + TOWN + "(?: ?\\(([\\p{L} ]{2,20})\\))?$");
    private static final Pattern TOWN_CODE = Pattern.compile(
            "(?:^|.*?[\\s,])" + TOWN
                    + "(?:,?\\s+|\\s*[-\u2013]\\s*)((?:[A-Z]{1,2}\\d[A-Z\\d]?(?: ?\\d[A-Z]{2})?)|(?:[A-Z]\\d[A-Z] ?\\d[A-Z]\\d)|\\d{5}(?:-\\d{4})?|\\d{6})$");
    private static final Pattern STATE_CODE = Pattern.compile(
            "([\\p{Lu}]{2,3}|[\\p{Lu}][\\p{L}]+(?: [\\p{Lu}][\\p{L}]+)?)\\s+((?:\\d{4,5}(?:-\\d{4})?)|(?:[A-Z]\\d[A-Z] ?\\d[A-Z]\\d))");
    /** "Brunswick VIC 3056". */
    private static final Pattern TOWN_STATE_CODE = Pattern.compile(
            "([\\p{Lu}][\\p{L}.'\u2019-]*(?: [\\p{Lu}][\\p{L}.'\u2019-]*){0,3}) ([A-Z]{2,3}) (\\d{4,5}(?:-\\d{4})?)");

    /** "Geelong VIC". */
    private static final Pattern TOWN_STATE =
            Pattern.compile("([\\p{Lu}][\\p{L}.'\u2019-]*(?: [\\p{Lu}][\\p{L}.'\u2019-]*){0,2}) ([A-Z]{2,3})");

    private static final Pattern REMARK = Pattern.compile("\\s\\(([\\p{L}][\\p{L} .-]{0,30}|\\d{2,3})\\)$");
    private static final Pattern UK_CODE = Pattern.compile("[A-Z]{1,2}\\d[A-Z\\d]?(?: ?\\d[A-Z]{2})?");
    private static final Pattern SLASH = Pattern.compile("^(.{2,40}?)\\s*[/-]\\s*([A-Z]{2})$");
    private static final Pattern ROAD = Pattern.compile(
            "(?iu)(?:\\b(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|way|court|ct|boulevard|blvd|place|pl|terrace|close|square|parkway|pkwy|highway|hwy|circle|trail|rue|avenida|calle|via|rua)\\b\\.?|(?:stra\u00dfe|strasse|str\\.|weg|gasse|platz|allee|gatan|v\u00e4gen|straat|laan|vej|gade))(?:,? (?:apt|apartment|unit|suite|ste|flat|#)\\.? ?\\w{1,5})?$");
    private static final Pattern STREET = Pattern.compile("(?=.*\\d)(?=.*\\p{L}).{4,60}");

    Address surer(double by) {
        return new Address(street, code, city, region, country, score + by);
    }

    /** Reads one stretch of text; absent if there is no town in it. */
    static @Nullable Address of(Piece text) {
        if (text.text().contains("://") || text.text().length() > 200) {
            return null;
        }
        List<Piece> parts = new ArrayList<>(commas(text));
        parts.removeIf(part -> part.text().indexOf('@') >= 0
                || part.text().chars().filter(Character::isDigit).count() >= 8);
        for (int i = 0; i < parts.size(); i++) {
            Address found = at(parts, i);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static List<Piece> commas(Piece text) {
        List<Piece> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.text().length(); i++) {
            char c = i == text.text().length() ? ',' : text.text().charAt(i);
            if (c == ',' || c == '\n') {
                Piece part = text.part(from, i);
                if (!part.empty()) {
                    parts.add(part);
                }
                from = i + 1;
            }
        }
        return parts;
    }

    private static @Nullable Address at(List<Piece> parts, int i) {
        Piece street = i > 0 && STREET.matcher(parts.get(0).text()).matches() ? parts.get(0) : null;
        Address coded = coded(parts, i, street);
        return coded != null ? coded : plain(parts, i, street);
    }

    /** A town beside its post code. */
    private static @Nullable Address coded(List<Piece> parts, int i, @Nullable Piece street) {
        Piece part = bare(parts.get(i));
        Matcher stated = TOWN_STATE_CODE.matcher(part.text());
        if (stated.matches() && Places.state(stated.group(2))) {
            Piece code = part.part(stated.start(3), stated.end(3));
            Piece state = part.part(stated.start(2), stated.end(2));
            String country = Places.american(state.text()) ? "US" : null;
            return new Address(street, code, part.part(stated.start(1), stated.end(1)), state, country, 3);
        }
        Matcher coded = CODE_TOWN.matcher(part.text());
        boolean road = coded.matches() && ROAD.matcher(coded.group(2)).find();
        if (!road && coded.matches() && coded.group(2).length() > 1 && Cues.title(coded.group(2)) < 1) {
            Piece own = coded.start(1) > 4 ? part.part(0, coded.start(1)) : street;
            Piece code = part.part(coded.start(1), coded.end(1));
            return built(own, code, part.part(coded.start(2), coded.end(2)), parts.subList(i + 1, parts.size()), 3);
        }
        Matcher behind = TOWN_CODE.matcher(part.text());
        if (behind.matches() && !Places.state(behind.group(1)) && Cues.title(behind.group(1)) < 1) {
            Piece code = part.part(behind.start(2), behind.end(2));
            Piece city = part.part(behind.start(1), behind.end(1));
            if (i > 1 && UK_CODE.matcher(code.text()).matches() && !Places.city(city.text())) {
                return new Address(street, code, parts.get(i - 1), city, null, 2.5);
            }
            return built(street, code, city, parts.subList(i + 1, parts.size()), 2.5);
        }
        return null;
    }

    /** Without a remark or a country in brackets at the end. */
    private static Piece bare(Piece part) {
        Matcher remark = REMARK.matcher(part.text());
        boolean apart = remark.find()
                && (Places.country(remark.group(1)).isPresent()
                        || Places.state(remark.group(1))
                        || Places.city(remark.group(1))
                        || !Character.isUpperCase(remark.group(1).charAt(0)));
        return apart ? part.part(0, remark.start()) : part;
    }

    /** A town with its state or country, or one that everybody knows. */
    private static @Nullable Address plain(List<Piece> parts, int i, @Nullable Piece street) {
        Piece part = bare(parts.get(i));
        Matcher slash = SLASH.matcher(part.text());
        if (slash.matches() && Places.state(slash.group(2)) && Places.shaped(slash.group(1))) {
            Piece city = part.part(slash.start(1), slash.end(1));
            return new Address(street, null, city, part.part(slash.start(2), slash.end(2)), null, 2);
        }
        Matcher stated = TOWN_STATE.matcher(part.text());
        if (stated.matches() && Places.state(stated.group(2)) && Places.shaped(stated.group(1))) {
            Piece state = part.part(stated.start(2), stated.end(2));
            return built(street, null, part.part(stated.start(1), stated.end(1)), List.of(state), 1.6);
        }
        boolean known = Places.city(part.text());
        boolean employer = Cues.employer(part.text()) >= 1 && !known;
        if (!Places.shaped(part.text()) || Cues.title(part.text()) >= 1.2 || employer) {
            return null;
        }
        boolean led = i + 1 < parts.size() && region(parts.get(i + 1));
        boolean housed = street != null
                && i + 1 == parts.size()
                && ROAD.matcher(street.text()).find();
        double score = led && known ? 3 : known ? 2 : led ? 1.6 : 1;
        return led || known || housed ? built(street, null, part, parts.subList(i + 1, parts.size()), score) : null;
    }

    private static boolean region(Piece part) {
        Matcher coded = STATE_CODE.matcher(part.text());
        return Places.state(part.text())
                || Places.country(part.text()).isPresent()
                || UK_CODE.matcher(part.text()).matches()
                || (coded.matches() && Places.state(coded.group(1)));
    }

    private static Address built(
            @Nullable Piece street, @Nullable Piece code, Piece city, List<Piece> behind, double score) {
        Piece region = null;
        Piece zip = code;
        Optional<String> country = Optional.empty();
        for (Piece part : behind) {
            Matcher coded = STATE_CODE.matcher(part.text());
            country = country.or(() -> Places.country(part.text()));
            if (coded.matches() && Places.state(coded.group(1))) {
                region = part.part(coded.start(1), coded.end(1));
                zip = part.part(coded.start(2), coded.end(2));
            } else if (UK_CODE.matcher(part.text()).matches()) {
                zip = part;
            } else if (region == null && Places.country(part.text()).isEmpty() && Places.shaped(part.text())) {
                region = part;
            }
        }
        Piece state = region;
        country =
                country.or(() -> state != null && Places.american(state.text()) ? Optional.of("US") : Optional.empty());
        return new Address(street, zip, city, region, country.orElse(null), score);
    }

    Location location(SpanBook spans) {
        String path = "basics.location.";
        return new Location(
                spans.put(path + "address", street),
                spans.put(path + "postalCode", code),
                spans.put(path + "city", city),
                country,
                spans.put(path + "region", region));
    }
}
