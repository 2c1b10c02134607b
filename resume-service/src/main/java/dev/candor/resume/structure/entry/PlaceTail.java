package dev.candor.resume.structure.entry;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.word.Cues;
import dev.candor.resume.structure.word.Places;
import dev.candor.resume.structure.word.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The place behind a name: "Northfield Hospital, Leeds", "Acme, Inc., Columbus, OH", "Clinic (Graz)". */
final class PlaceTail {

    private static final int MOST_PLACE_WORDS = 4;
    private static final Pattern PROVINCE = Pattern.compile("(?u)\\s*\\(\\p{Lu}{2,3}\\)$");

    private static final Pattern IN = Pattern.compile("(?u)\\s(?:in|\u00e0|i|w|te)\\s+(\\p{Lu}[^,()]{1,30})$");
    private static final Pattern AND = Pattern.compile("\\s+(?:and|und|et|y|e|och|en|&)\\s+");

    private PlaceTail() {}

    /** The place at the end of a name; {@code surely} leaves words alone that only might be one. */
    static @Nullable Piece of(Piece name, boolean surely) {
        String text = name.text();
        int bracket = text.lastIndexOf('(');
        if (bracket > 0 && text.endsWith(")") && town(text.substring(bracket + 1, text.length() - 1), surely)) {
            return name.part(bracket + 1, text.length() - 1);
        }
        Piece in = in(name);
        return in == null ? behindComma(name, surely) : in;
    }

    private static @Nullable Piece behindComma(Piece name, boolean surely) {
        String text = name.text();
        Piece found = null;
        int comma = text.lastIndexOf(',');
        while (comma > 0) {
            Piece tail = name.part(comma + 1, text.length());
            int before = text.lastIndexOf(',', comma - 1);
            String part = text.substring(
                    comma + 1, text.indexOf(',', comma + 1) < 0 ? text.length() : text.indexOf(',', comma + 1));
            boolean named = Cues.employer(part) >= 1 || Cues.title(part) >= 1 || Cues.legalOnly(part);
            if (named) {
                break;
            }
            if (Places.sure(tail.text()) || (found == null && before > 0 && Places.state(tail.text()))) {
                found = tail;
            } else if (found != null && before < 0 && part(text.substring(0, comma), part.strip())) {
                found = tail;
            } else if (found == null && !surely && both(text.substring(0, comma), tail.text())) {
                return tail;
            } else if (found != null || surely || !Places.shaped(tail.text())) {
                break;
            } else {
                Piece longer = name.part(before + 1, text.length());
                return before > 0 && Places.sure(longer.text()) ? longer : tail;
            }
            comma = before;
        }
        return found == null || Places.state(found.text()) ? null : found;
    }

    /** "Bergtal Foods GmbH in Hallein": a town behind a preposition, if it is known or a legal form stands before it. */
    private static @Nullable Piece in(Piece name) {
        Matcher in = IN.matcher(name.text());
        if (!in.find() || in.start() < 2) {
            return null;
        }
        Piece town = name.part(in.start(1), in.end(1));
        String house = name.text().substring(0, in.start());
        boolean led = Cues.legalOnly(house.substring(house.lastIndexOf(' ') + 1));
        return Places.sure(town.text()) || (led && town(town.text(), false)) ? town : null;
    }

    /** "Tinsley, Sheffield" behind what surely is a house. */
    private static boolean part(String house, String part) {
        return Cues.employer(house) >= 1.2
                && part.indexOf(' ') < 0
                && Places.shaped(part)
                && Cues.employer(part) < 1
                && Cues.title(part) < 0.8
                && !Cues.school(part);
    }

    /** Two towns behind a legal form: "Comfort Care Ltd, Derby and Belper". */
    private static boolean both(String house, String tail) {
        String[] towns = AND.split(tail);
        return towns.length == 2
                && Cues.legalOnly(house.substring(house.lastIndexOf(' ') + 1))
                && town(towns[0], false)
                && town(towns[1], false);
    }

    /** Could the words be a place, also one with its province in brackets: "Adria (RO)"? */
    static boolean town(String text) {
        return town(PROVINCE.matcher(text).replaceFirst(""), false);
    }

    /** Is it a place, or could it be one and nothing else that stands in brackets? */
    private static boolean town(String text, boolean surely) {
        return Places.sure(text)
                || (!surely
                        && Places.shaped(text)
                        && !text.equals(text.toUpperCase(Locale.ROOT))
                        && Character.isUpperCase(text.codePointAt(0))
                        && Cues.employer(text) < 1
                        && Cues.title(text) < 0.8
                        && !Vocabulary.in("employment", Vocabulary.fold(text))
                        && !Vocabulary.in("own", Vocabulary.fold(text)));
    }

    /**
     * Where most employers of a section have a place behind a comma, the last words behind one are the place of the others too,
     * whatever they say: "various clients".
     */
    static List<RoleNames> byHabit(List<RoleNames> entries) {
        long named = entries.stream().filter(entry -> entry.employer() != null).count();
        long placed = entries.stream().filter(PlaceTail::placed).count();
        if (placed < 2 || placed * 5 < named * 3) {
            return entries;
        }
        return entries.stream().map(PlaceTail::parted).toList();
    }

    private static boolean placed(RoleNames entry) {
        Piece employer = entry.employer();
        Piece place = entry.place();
        return employer != null
                && place != null
                && place.start() > employer.end()
                && place.start() - employer.end() <= 2;
    }

    private static RoleNames parted(RoleNames entry) {
        Piece employer = entry.employer();
        int comma =
                employer == null || entry.place() != null ? -1 : employer.text().lastIndexOf(',');
        if (employer == null || comma <= 0) {
            return entry;
        }
        Piece tail = employer.part(comma + 1, employer.text().length());
        boolean fits = !tail.empty()
                && tail.words() <= MOST_PLACE_WORDS
                && tail.text().chars().noneMatch(Character::isDigit)
                && !Cues.legalOnly(tail.text());
        return fits ? new RoleNames(entry.title(), without(employer, tail), tail, entry.rest(), entry.margin()) : entry;
    }

    static Piece without(Piece name, @Nullable Piece place) {
        if (place == null) {
            return name;
        }
        Matcher in = IN.matcher(name.text());
        int end = in.find() && name.start() + in.start(1) == place.start() ? in.start() : place.start() - name.start();
        return name.part(0, end).strip(",;(-\u2013\u2014|\u00b7");
    }
}
