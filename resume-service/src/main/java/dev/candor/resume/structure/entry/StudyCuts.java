package dev.candor.resume.structure.entry;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.word.Cues;
import dev.candor.resume.structure.word.Degrees;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the words of a study where a degree ends and its school begins: at commas, "at", "from", colons and brackets. */
final class StudyCuts {

    /** Words that lead to where something was learnt, and nowhere else. */
    private static final Pattern AT = Pattern.compile(
            "(?iu)\\s(?:at(?: the)?|from(?: the)?|bei(?: der| dem)?|presso(?: il| la| l['\u2019])?|chez|hos|vid|@)\\s(?=\\p{Lu})");
    /** Words that lead to a school as well as to a field; the words behind them tell. */
    private static final Pattern PERHAPS = Pattern.compile(
            "(?iu)\\s(?:an der|an|am|\u00e0 l[ae'\u2019]|\u00e0|en (?:el|la)|na|no|aan (?:de|het)|p\u00e5|(?:de|por|pela|pelo|par) (?:la|l['\u2019]|el)|by|by the|of the)\\s?(?=\\p{Lu})");

    /** The kind of school that gave a degree: "Dipl.-Ing. (FH)". */
    private static final Pattern KIND = Pattern.compile("(?iu)FH|TH|TU|Uni(?:v\\.?)?|BA|HF|DH|VWA|ETH|WO|HBO");

    /** Longer texts are prose and not taken apart. */
    private static final int LONGEST = 300;

    /** Short forms end in a full stop as well; so long a word is none. */
    private static final int SHORTEST_WORD = 6;

    private final Piece name;
    private final List<Piece> cuts = new ArrayList<>();
    private int from;

    private StudyCuts(Piece name) {
        this.name = name;
    }

    /** The parts of a name, in order. */
    static List<Piece> of(Piece name) {
        if (name.text().length() > LONGEST) {
            return List.of(name);
        }
        StudyCuts cuts = new StudyCuts(name);
        cuts.find();
        return cuts.cuts.stream().flatMap(part -> led(part).stream()).toList();
    }

    private void find() {
        String text = name.text();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int close = c == '(' ? close(text, at) : -1;
            if (c == '(' && (close < 0 || house(text.substring(at + 1, close)))) {
                cut(at);
            } else if (c == '(') {
                at = close;
            } else if ((c == ',' && !decimal(text, at))
                    || (c == ')' && from > 0)
                    || colon(text, at)
                    || stop(text, at)) {
                cut(at);
            }
            at++;
        }
        cut(text.length());
    }

    private void cut(int at) {
        cuts.add(name.part(from, at));
        from = at + 1;
    }

    private static int close(String text, int open) {
        int depth = 0;
        for (int at = open; at < text.length(); at++) {
            depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }

    /** Is it a school with its town, as stands in brackets behind a degree? */
    private static boolean house(String text) {
        return Cues.school(text)
                && Degrees.length(text) == 0
                && !KIND.matcher(text).matches();
    }

    /** A colon behind a school opens what was learnt there, one behind a degree where: "Exchange: Halden College". */
    private boolean colon(String text, int at) {
        if (text.charAt(at) != ':' || at + 1 >= text.length() || text.charAt(at + 1) != ' ' || from > 0) {
            return false;
        }
        String before = text.substring(0, at);
        String after = text.substring(at + 2);
        int degree = Degrees.length(before);
        boolean named = before.indexOf(',') < 0 && degree == 0 && Degrees.length(after) > 0;
        return named
                || (Cues.school(before) && Degrees.length(text) == 0)
                || (degree > 0 && degree == before.length() && Cues.school(after));
    }

    /** A full stop behind a whole word parts a degree from what follows: "Diploma of Weaving. Halden College". */
    private boolean stop(String text, int at) {
        if (text.charAt(at) != '.' || from > 0 || at + 2 >= text.length() || Degrees.length(text) == 0) {
            return false;
        }
        int word = text.lastIndexOf(' ', at) + 1;
        boolean marked = at > 0 && "+)".indexOf(text.charAt(at - 1)) >= 0;
        return at - word >= SHORTEST_WORD
                && text.substring(word, marked ? at - 1 : at).chars().skip(1).allMatch(Character::isLowerCase)
                && text.charAt(at + 1) == ' '
                && Character.isUpperCase(text.codePointAt(at + 2));
    }

    private static boolean decimal(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    /** A degree, and the school that a word such as "at" leads to. */
    private static List<Piece> led(Piece part) {
        int degree = Degrees.length(part.text());
        if (degree == 0) {
            return List.of(part);
        }
        for (Pattern pattern : List.of(AT, PERHAPS)) {
            Matcher at = pattern.matcher(part.text()).region(degree, part.text().length());
            while (at.find()) {
                String behind = part.text().substring(at.end());
                String named = part.text().substring(0, degree);
                boolean ofSchool = Degrees.ofSchool(named)
                        && !Cues.school(named)
                        && at.start() == degree
                        && at.group().endsWith(" ");
                if (pattern.equals(AT) || ofSchool || Cues.school(behind)) {
                    return List.of(
                            part.part(0, at.start()),
                            part.part(at.end(), part.text().length()));
                }
            }
        }
        return List.of(part);
    }
}
