package dev.candor.jobanalysis.requirement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Title, employer and place as the first lines of a posting give them: one line each, or several on a line between dashes, bars or
 * commas, with the terms of work behind them.
 */
record TopLines(
        @Nullable String title,
        @Nullable String company,
        @Nullable String location) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int LONGEST = 110;
    private static final int MOST_WORDS = 7;
    private static final Pattern STRONG = Pattern.compile("\\s+[–—|·•]\\s+|\\s+-\\s+");
    private static final Pattern WEAK =
            Pattern.compile("\\s*[,;()]\\s*|(?<=\\p{L}{2})(?<!\\b(?:St|Mt|Ft|Dr))\\.\\s+|\\s+[–—|·•-]\\s+");
    private static final Pattern TERM = Pattern.compile(
            "\\d|[€£$]|\\b(?:full|part)[- ]?time\\b|vollzeit|teilzeit|\\bcd[id]\\b|temps (?:plein|partiel)|jornada|tiempo completo|"
                    + "heltid|deltid|fulltime|parttime|tempo pieno|pełny etat|remote|h[yíi]brid|télétravail|home ?office|on[- ]?site|"
                    + "vor ort|sur site|presencial|office-based|permanent|temporary|fixed[- ]term|contract|unbefristet|befristet|"
                    + "entry level|\\bshift|\\bnights?\\b|\\bgrade\\b|equity|\\bplus\\b|minijob|werkstudent|freelance",
            FLAGS);
    private static final Pattern ROLE = Pattern.compile(
            "\\b\\p{L}*(?:engineer|developer|manager|designer|analyst|scientist|architect|consultant|specialist|technician|nurse|"
                    + "teacher|assistant|administrator|officer|director|lead|entwickler|leiter|berater|ingenieur|techniker|fahrer|"
                    + "meister|kaufmann|développeur|ingénieur|responsable|chargée?|technicien|desarrollador|ingeniero|técnico|"
                    + "utvecklare|ontwikkelaar|sviluppatore|programista)(?:e?s|in|/in|euse|a|/a)?\\b",
            FLAGS);
    private static final String PLACE_LABEL =
            "(?iu)^(?:location|standort|arbeitsort|lieu|localisation|ubicación|lugar|localidad|local|luogo|sede|locatie|standplaats|ort|plats|lokalizacja)\\s*:\\s+";
    /** "Leeds area": the place is the name alone. */
    private static final String VICINITY = "(?<=\\p{L})\\s+(?:city|area|region|metro|based|suburbs)$";

    private static final Pattern AT = Pattern.compile("\\s(?:at|bei|chez|hos|@)\\s+(?=\\p{Lu})");
    private static final Pattern LABEL = Pattern.compile("^[\\p{L} /-]{2,30}:\\s*\\S");

    /** Reads the lines before the first heading or the first longer sentence. */
    static TopLines of(String text) {
        List<String> lines = top(text);
        if (lines.isEmpty()) {
            return new TopLines(null, null, null);
        }
        String first = lines.getFirst();
        List<String> strong = List.of(STRONG.split(first));
        boolean barred = first.contains(" | ") && strong.size() > 2;
        if (barred
                && !ROLE.matcher(strong.getFirst()).find()
                && ROLE.matcher(strong.get(1)).find()) {
            return new TopLines(strong.get(1), strong.getFirst(), place(strong.subList(2, strong.size())));
        }
        Matcher at = AT.matcher(first);
        if (at.find()) {
            return around(at, lines);
        }
        boolean terms = TERM.matcher(first).find();
        if (strong.size() > 2 && terms) {
            return new TopLines(strong.getFirst(), strong.get(1), place(strong.subList(2, strong.size())));
        }
        List<String> weak = parts(first);
        if (weak.size() > 3 && terms) {
            return new TopLines(weak.getFirst(), weak.get(1), place(weak.subList(2, weak.size())));
        }
        return second(withoutTerms(first), lines);
    }

    /** "Account Manager at Fizzle, Boise": title, employer and place, the place on the next line if not here. */
    private static TopLines around(Matcher at, List<String> lines) {
        String first = lines.getFirst();
        List<String> rest = parts(first.substring(at.end()));
        String place = place(behind(rest));
        boolean below =
                place == null && lines.size() > 1 && TERM.matcher(lines.get(1)).find();
        return new TopLines(first.substring(0, at.start()), name(rest), below ? place(parts(lines.get(1))) : place);
    }

    /** Whether the words are of terms of work ("full-time"), so that they name nobody and no place. */
    static boolean isTerm(String words) {
        return TERM.matcher(words).find();
    }

    /** The employer on the line behind the title, alone or before the place. */
    private static TopLines second(String title, List<String> lines) {
        if (lines.size() < 2 || LABEL.matcher(lines.get(1)).find()) {
            return new TopLines(title, null, null);
        }
        List<String> rest = parts(lines.get(1));
        boolean alone = rest.size() == 1 && rest.getFirst().split("\\s+").length <= MOST_WORDS;
        boolean listed = rest.size() > 1
                && (rest.size() > 2
                        || TERM.matcher(lines.get(1)).find()
                        || rest.get(1).split("\\s+").length <= 2);
        if ((!alone && !listed)
                || TERM.matcher(rest.getFirst()).find()
                || lines.get(1).endsWith(":")) {
            return new TopLines(title, null, null);
        }
        return new TopLines(title, name(rest), place(behind(rest)));
    }

    private static List<String> behind(List<String> parts) {
        return parts.subList(Math.min(1, parts.size()), parts.size());
    }

    private static @Nullable String name(List<String> parts) {
        return parts.isEmpty() ? null : parts.getFirst();
    }

    /** Up to two parts that are no terms of work: city, then state or country. */
    private static @Nullable String place(List<String> parts) {
        List<String> place = new ArrayList<>();
        for (String part : parts) {
            for (String piece : parts(part)) {
                boolean named = Character.isUpperCase(piece.codePointAt(0))
                        && !TERM.matcher(piece).find()
                        && piece.split("\\s+").length <= 4;
                if (named && place.size() < 2) {
                    place.add(piece);
                } else if (!place.isEmpty()) {
                    return String.join(", ", place);
                }
            }
        }
        return place.isEmpty() ? null : String.join(", ", place);
    }

    private static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        for (String part : WEAK.split(line)) {
            if (!part.isBlank()) {
                parts.add(part.strip()
                        .replaceAll("[.:]$", "")
                        .replaceFirst(PLACE_LABEL, "")
                        .replaceFirst(VICINITY, "")
                        .replaceFirst("\\s*[\\p{So}\\p{Sk}]+$", ""));
            }
        }
        return parts;
    }

    /** A title without "(part-time, 24 hours)". */
    private static String withoutTerms(String title) {
        int open = title.lastIndexOf('(');
        String behind = open > 3 && title.endsWith(")") ? title.substring(open).replaceAll("\\d", "") : "";
        boolean terms = TERM.matcher(behind).find() && !ROLE.matcher(behind).find();
        return terms ? title.substring(0, open).strip() : title;
    }

    private static List<String> top(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.isEmpty()) {
                continue;
            }
            boolean header = line.length() <= LONGEST || STRONG.split(line).length > 2 || WEAK.split(line).length > 4;
            if (!header || lines.size() == 3) {
                break;
            }
            lines.add(line);
        }
        return lines;
    }
}
