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
    private static final Set<String> SCHOOLS = Set.of(
            "university",
            "universitat",
            "universite",
            "universidad",
            "universidade",
            "universita",
            "universitet",
            "universiteit",
            "uniwersytet",
            "college",
            "school",
            "schule",
            "hochschule",
            "fachhochschule",
            "akademie",
            "academy",
            "academie",
            "academia",
            "accademia",
            "institute",
            "institut",
            "instituto",
            "istituto",
            "polytechnic",
            "politecnico",
            "polytechnique",
            "politechnika",
            "ecole",
            "escuela",
            "escola",
            "scuola",
            "skola",
            "skolan",
            "lycee",
            "liceo",
            "lyceum",
            "colegio",
            "hogskola",
            "hogskolan",
            "hogskolen",
            "gymnasium",
            "gymnasiet",
            "gymnasieskola",
            "realschule",
            "gesamtschule",
            "grundschule",
            "berufsschule",
            "kolleg",
            "faculty",
            "faculte",
            "facultad",
            "roc",
            "mit",
            "eth",
            "hogeschool",
            "conservatory",
            "conservatoire",
            "conservatorio",
            "seminary",
            "tu",
            "fh",
            "hec",
            "iut",
            "cegep",
            "ies",
            "sixth",
            "大学",
            "学院",
            "高校",
            "gimnazjum",
            "liceum",
            "technikum",
            "universitetet",
            "oppistopisto",
            "yliopisto",
            "handelshogskolan");
    private static final Pattern LEGAL = Pattern.compile(
            "(?i)(?:\\b(?:gmbh|mbh|inc|corp|ltd|llc|llp|plc|s\\.?p\\.?a|s\\.?r\\.?l|s\\.?l\\.?u?|s\\.?a\\.?s?|b\\.?v|n\\.?v|a/s|aps|oyj?|ltda|pty|kk|e\\.v|sp\\. z o\\.o|k\\.k|sarl)\\b\\.?"
                    + "|\\bA[GBS]\\b|\\bK[GB]\\b|\\bSE\\b|& Co\\b|\\bCo\\.)");

    private static final Pattern CHUNK = Pattern.compile("[,(/|\u2013\u2014]| (?:of|for|f\u00fcr) ");

    private Cues() {}

    /** 0 and more; at 2 it surely is a title. */
    public static double title(String text) {
        if (Vocabulary.in("leave", Vocabulary.fold(text.split("[,(]", 2)[0]))) {
            return 2.5;
        }
        int cut = end(text);
        double score = chunk(text.substring(0, cut)) + 0.4 * Math.min(1.5, chunk(text.substring(cut)));
        return Vocabulary.fold(text).split(" ").length > 9 ? Math.min(score, 1) : Math.min(score, 3);
    }

    /** Where the words end that say what somebody is; behind stands of what, for whom or where. */
    private static int end(String text) {
        Matcher cut = CHUNK.matcher(text);
        return cut.find() && cut.start() > 1 ? cut.start() : text.length();
    }

    private static double chunk(String text) {
        List<String> tokens = List.of(Vocabulary.fold(text).split(" "));
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

    /** Is it the name of a school or a university? */
    public static boolean school(String text) {
        for (String token : Vocabulary.fold(text).split(" ")) {
            if (SCHOOLS.contains(token) || compound(token)) {
                return true;
            }
        }
        return text.contains("大学") || text.contains("学院") || text.contains("高校");
    }

    private static boolean compound(String token) {
        return token.length() > 8
                && (token.endsWith("universitat")
                        || token.endsWith("universitet")
                        || token.endsWith("schule")
                        || token.endsWith("gymnasium")
                        || token.endsWith("hogskola")
                        || token.endsWith("college")
                        || token.endsWith("universiteit")
                        || token.endsWith("skolan")
                        || token.endsWith("akademie")
                        || token.endsWith("kolleg")
                        || token.endsWith("institut"));
    }

    /** Is it a time away from work, such as parental leave? */
    public static boolean leave(String text) {
        return Vocabulary.in("leave", Vocabulary.fold(text.split("[,(]", 2)[0]));
    }

    /** Is it nothing but the legal form of a company? */
    public static boolean legalOnly(String text) {
        return LEGAL.matcher(text).replaceAll("").replaceAll("[\\s.,]", "").isEmpty();
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
