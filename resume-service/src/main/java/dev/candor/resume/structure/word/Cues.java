package dev.candor.resume.structure.word;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much a text looks like a job title, an employer, a degree or a school. */
public final class Cues {

    private static final Set<String> RANKS = Set.of(
            "senior",
            "junior",
            "chief",
            "principal",
            "staff",
            "deputy",
            "interim",
            "trainee",
            "leitender",
            "leitende",
            "stellvertretender",
            "stellvertretende",
            "erster",
            "vice",
            "assistant",
            "lead",
            "managing",
            "executive",
            "global",
            "regional",
            "freelance",
            "freiberuflicher",
            "selbstandiger",
            "acting",
            "head",
            "co");
    private static final Pattern LEGAL = Pattern.compile(
            "(?i)(?:\\b(?:gmbh|mbh|inc|corp|ltd|llc|llp|plc|s\\.?p\\.?a|s\\. p\\. a|s\\.?r\\.?l|s\\. r\\. l|s\\.?l\\.?u?|s\\. l|s\\.?a\\.?s?|s\\. a|b\\.?v|n\\.?v|a/s|aps|oyj?|ltda|pty|kk|e\\.v|sp\\. z o\\.o|k\\.k|sarl)\\b\\.?"
                    + "|\\bA[GBS]\\b|\\bK[GB]\\b|\\bSE\\b|(?<!\\p{L})(?:\u041e\u041e\u041e|\u041e\u0410\u041e|\u0417\u0410\u041e|\u041f\u0410\u041e|\u0410\u041e|\u0422\u041e\u0412|\u0418\u041f|\u0424\u041e\u041f)(?!\\p{L})|& Co\\b|\\bCo\\.)");

    private static final Pattern CHUNK = Pattern.compile("[,(/|\u2013\u2014]| (?:of|for|f\u00fcr) ");

    /** Words that all say what the last one is for: "Monitoring, Evaluation and Learning Specialist". */
    private static final Pattern ENUMERATION = Pattern.compile(
            "[\\p{L} ]{3,25}(?:, [\\p{L} ]{3,25}){1,2},? (?:and|und|et|y|e|och|en|&) [\\p{L}-]+ [\\p{L}-]+");

    /** "Engineer II": which of several levels, behind what somebody is. */
    private static final Pattern LEVEL = Pattern.compile("(?<=\\p{L}{3}) (?:i{1,3}|iv|v|[1-5])$");

    /** "Brokerage software vendor, 220 people" describes a house and names none. */
    private static final Pattern SIZE = Pattern.compile(
            "(?iu)[^(]*\\b\\d[\\d.,+\u202f ]{0,8}\\s?(?:people|employees|staff|beds|mitarbeiter\\p{L}*|mitarbeitende\\p{L}*|besch\u00e4ftigte|betten|salari\u00e9s|collaborateurs|lits|empleados|trabajadores|camas|dipendenti|posti letto|funcion\u00e1rios|colaboradores|leitos|medewerkers|anst\u00e4llda|medarbetare|pracownik\u00f3w)\\b.*");

    private static final int LEAST_SIZED = 4;

    private static final int MOST_LEAVE_WORDS = 4;

    private Cues() {}

    /** 0 and more; at 2 it surely is a title. */
    public static double title(String text) {
        if (leave(text)) {
            return 2.5;
        }
        int cut = end(text);
        double first = chunk(text.substring(0, cut));
        double behind = Math.min(1.5, chunk(text.substring(cut)));
        boolean either = text.startsWith(" / ", cut - 1);
        double score = either ? Math.max(first + 0.4 * behind, behind) : first + 0.4 * behind;
        return Vocabulary.fold(text).split(" ").length > 9 ? Math.min(score, 1) : Math.min(score, 3);
    }

    /** Where the words end that say what somebody is; behind stands of what, for whom or where. */
    private static int end(String text) {
        Matcher cut = CHUNK.matcher(text);
        return cut.find() && cut.start() > 1 && !ENUMERATION.matcher(text).matches() ? cut.start() : text.length();
    }

    private static double chunk(String text) {
        List<String> tokens =
                List.of(LEVEL.matcher(Vocabulary.fold(text)).replaceFirst("").split(" "));
        double score = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (Vocabulary.title(tokens.get(i))) {
                score += i == 0 || i == tokens.size() - 1 ? 1.5 : 1;
            } else if (RANKS.contains(tokens.get(i))) {
                score += 0.8;
            }
        }
        return score;
    }

    /** 0 and more; at 2 it surely is an employer or a school. */
    public static double employer(String text) {
        if (Vocabulary.in("own", Vocabulary.fold(text.split(",", 2)[0]))) {
            return 2;
        }
        double score = LEGAL.matcher(text).find() && !text.matches("(?s)[A-Z]{2,3}") ? 2.5 : 0;
        for (String token : Vocabulary.fold(text).split(" ")) {
            score += token.length() > 2 && Vocabulary.employer(token) ? 1.2 : 0;
        }
        return Math.min(score + (text.contains("&") ? 0.5 : 0), 3.5);
    }

    /** Does it describe a house by how many people or beds it has, without naming it? */
    public static boolean sized(String text) {
        return text.split(" ").length >= LEAST_SIZED && SIZE.matcher(text).matches();
    }

    /** Is it the name of a school or a university? */
    public static boolean school(String text) {
        return Schools.named(text);
    }

    /** Is it a time away from work, such as parental leave? */
    public static boolean leave(String text) {
        String opening = Vocabulary.fold(text.split("[,(:;\u2013\u2014]| - ", 2)[0]);
        if (Vocabulary.in("leave", opening)) {
            return true;
        }
        int cut = opening.indexOf(' ');
        for (int words = 0; cut > 0 && words < MOST_LEAVE_WORDS; words++) {
            int next = opening.indexOf(' ', cut + 1);
            String following = opening.substring(cut + 1, next < 0 ? opening.length() : next);
            if (Vocabulary.in("leave-link", following)
                    && (Vocabulary.in("leave", opening.substring(0, cut))
                            || Vocabulary.in("leave-linked", opening.substring(0, cut)))) {
                return true;
            }
            cut = next;
        }
        return false;
    }

    /** Is it nothing but the legal form of a company? */
    public static boolean legalOnly(String text) {
        return LEGAL.matcher(text).replaceAll("").replaceAll("[\\s.,]", "").isEmpty();
    }

    /** Does the legal form of the name before it open the words: "LLC (Pooler, GA)"? */
    public static boolean legalFirst(String text) {
        String first = text.split("[,(]", 2)[0].strip();
        return !first.isEmpty() && legalOnly(first);
    }

    /** Where the first comma stands that parts more than a legal form from its name; -1 without one. */
    public static int comma(String text) {
        int comma = text.indexOf(',');
        while (comma > 0 && legalFirst(text.substring(comma + 1))) {
            comma = text.indexOf(',', comma + 1);
        }
        return comma;
    }

    /** Does a degree stand at the start of the text or behind a comma, dash, bracket or colon? */
    public static boolean degreeInside(String text) {
        int from = 0;
        for (int i = 0; i < text.length() && i < 200; i++) {
            boolean border = ",(:;|\u2013\u2014\t".indexOf(text.charAt(i)) >= 0
                    || (text.charAt(i) == '-' && i > 0 && text.charAt(i - 1) == ' ');
            if (border) {
                if (degree(text.substring(from, i).strip())) {
                    return true;
                }
                from = i + 1;
            }
        }
        return degree(text.substring(from).strip());
    }

    /** Does it open or name a degree? */
    public static boolean degree(String text) {
        return Degrees.length(text) > 0;
    }
}
