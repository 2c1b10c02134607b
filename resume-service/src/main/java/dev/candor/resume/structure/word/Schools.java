package dev.candor.resume.structure.word;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the name of a school or a university by its words, the ends of compounds, and short names in capitals. */
final class Schools {

    private static final Map<String, Set<String>> TABLE = Vocabulary.table("schools.txt");
    private static final Pattern CAPITALS = Pattern.compile("(?<![\\p{L}\\p{M}.])\\p{Lu}{2,6}(?![\\p{L}\\p{M}.])");
    /** "Balwyn High", "Penistone Grammar": words that name a school behind a name and at the end only. */
    private static final Pattern LAST = Pattern.compile(
            "(?U).*\\p{Lu}[\\w'\u2019.-]+ (?:(?:Girls|Boys|Senior|Junior|State)['\u2019]? )?(?:High|Grammar|Prep|Primary|Secondary|Collegiate|Comprehensive|Girls|Boys|Lyceum|Institution|Seminary|Normal|Comtech)");

    private static final int LONGEST_NAME = 120;
    private static final int SHORTEST_COMPOUND = 9;

    private Schools() {}

    static boolean named(String text) {
        for (String token : Vocabulary.fold(text).split(" ")) {
            if (TABLE.getOrDefault("word", Set.of()).contains(token) || compound(token)) {
                return true;
            }
        }
        return TABLE.getOrDefault("inside", Set.of()).stream().anyMatch(text::contains)
                || marked(text)
                || (text.length() <= LONGEST_NAME && LAST.matcher(text).matches());
    }

    private static boolean compound(String token) {
        return token.length() >= SHORTEST_COMPOUND
                && TABLE.getOrDefault("ends", Set.of()).stream().anyMatch(token::endsWith);
    }

    /** Short names count in capitals only, since "mit" and "sena" are words too. */
    private static boolean marked(String text) {
        Matcher capitals = CAPITALS.matcher(text);
        while (capitals.find()) {
            if (TABLE.getOrDefault("marks", Set.of()).contains(Vocabulary.fold(capitals.group()))) {
                return true;
            }
        }
        return false;
    }
}
