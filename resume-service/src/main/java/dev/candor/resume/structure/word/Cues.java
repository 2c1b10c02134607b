package dev.candor.resume.structure.word;

import java.util.List;
import java.util.Set;
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

    private Cues() {}

    /** 0 and more; at 2 it surely is a title. */
    public static double title(String text) {
        String folded = Vocabulary.fold(text);
        List<String> tokens = List.of(folded.split(" "));
        double score = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (Vocabulary.title(tokens.get(i))) {
                score += i == 0 || i == tokens.size() - 1 ? 1.5 : 1;
            } else if (RANKS.contains(tokens.get(i))) {
                score += 0.8;
            }
        }
        return tokens.size() > 9 ? Math.min(score, 1) : Math.min(score, 3);
    }

    /** 0 and more; at 2 it surely is an employer or a school. */
    public static double employer(String text) {
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

    /** Does it open or name a degree? */
    public static boolean degree(String text) {
        return Degrees.length(text) > 0;
    }
}
