package dev.candor.skills.text;

import dev.candor.skills.text.Tokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the names of degrees in nine languages and tells their level. */
public final class Degrees {

    private static final Phrases NAMES = Phrases.load(Degrees.class, "degrees.tsv");
    private static final Set<String> NOT_BEHIND_MASTER = Set.of(
            "data",
            "plan",
            "plans",
            "schedule",
            "class",
            "classes",
            "branch",
            "file",
            "records",
            "builder",
            "planner",
            "agreement",
            "craftsman",
            "production",
            "sommelier",
            "electrician",
            "plumber",
            "trainer",
            "chef",
            "key");
    private static final Set<String> NOT_BEFORE_MASTER =
            Set.of("scrum", "web", "head", "station", "post", "to", "quarter");
    private static final Set<String> NOT_BEHIND_SHORT = Set.of(
            "office",
            "excel",
            "word",
            "project",
            "sql",
            "windows",
            "access",
            "teams",
            "dynamics",
            "visual",
            "azure",
            "powerpoint",
            "outlook",
            "sharepoint",
            "visio",
            "power",
            "exchange",
            "team",
            "role",
            "roles");

    /** What stands beside the degree "licence", and not beside a driver's. */
    private static final Set<String> FRENCH = Set.of(
            "une",
            "la",
            "de",
            "d",
            "l",
            "en",
            "ou",
            "niveau",
            "bac",
            "pro",
            "professionnelle",
            "universitaire",
            "/",
            "(");

    private static final Set<String> PERMITTED =
            Set.of("to", "no", "number", "holder", "required", "class", "category");

    private static final Set<String> PERMITS = Set.of(
            "driving",
            "driver",
            "drivers",
            "driver's",
            "s",
            "uk",
            "full",
            "clean",
            "valid",
            "operating",
            "forklift",
            "hgv");

    private static final Set<String> NAMES_SHORT =
            Set.of("ba", "bs", "ma", "ms", "bsc", "msc", "md", "jd", "phd", "mba", "master", "masters", "bachelor");

    private Degrees() {}

    /**
     * A degree named in a text.
     *
     * @param start UTF-16 offset of its first character
     * @param end offset behind the last one
     */
    public record Mention(DegreeLevel level, int start, int end) {}

    /** All degrees in order. */
    public static List<Mention> find(String text) {
        List<Token> tokens = Tokens.of(text);
        List<Mention> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Phrases.Match match = NAMES.at(tokens, at);
            if (match == null || !passes(tokens, at, match)) {
                at++;
                continue;
            }
            int last = at + match.tokens() - 1;
            int end = tokens.get(last).end();
            if (end < text.length()
                    && text.charAt(end) == '.'
                    && tokens.get(last).text().length() <= 4) {
                end++;
            }
            String word = match.key().replace("!", "");
            found.add(new Mention(
                    DegreeLevel.valueOf(word.toUpperCase(Locale.ROOT)),
                    tokens.get(at).start(),
                    end));
            at = last + 1;
        }
        return found;
    }

    /** The highest level named; absent if none is. */
    public static @Nullable DegreeLevel highest(String text) {
        return find(text).stream()
                .map(Mention::level)
                .max(DegreeLevel::compareTo)
                .orElse(null);
    }

    /** The lowest level named; absent if none is. */
    public static @Nullable DegreeLevel lowest(String text) {
        return find(text).stream()
                .map(Mention::level)
                .min(DegreeLevel::compareTo)
                .orElse(null);
    }

    private static boolean passes(List<Token> tokens, int at, Phrases.Match match) {
        Token first = tokens.get(at);
        int behind = at + match.tokens();
        String next = behind < tokens.size() && !tokens.get(behind).lineStart()
                ? tokens.get(behind).folded()
                : "";
        String before = at > 0 ? tokens.get(at - 1).folded() : "";
        if (match.key().endsWith("!")) {
            return isShort(tokens, at, behind, next, before);
        }
        if (first.folded().startsWith("licence") && match.tokens() == 1) {
            return first.capitalised()
                    ? !PERMITTED.contains(next) && !PERMITS.contains(before)
                    : FRENCH.contains(before) || FRENCH.contains(next);
        }
        if (first.folded().startsWith("master") && match.tokens() == 1) {
            boolean hyphenated = before.equals("-");
            return !NOT_BEHIND_MASTER.contains(next) && !NOT_BEFORE_MASTER.contains(before) && !hyphenated;
        }
        return true;
    }

    /** BA, MS, MD and the like: capitals, and something behind them that degrees have. */
    private static boolean isShort(List<Token> tokens, int at, int behind, String next, String before) {
        String written = tokens.get(at).text();
        if (!written.equals(written.toUpperCase(Locale.ROOT)) || NOT_BEHIND_SHORT.contains(next)) {
            return false;
        }
        if (written.length() > 2) {
            return true;
        }
        boolean degreeFollows = Set.of("in", "degree", "degrees", "(", "hons", "or", "and", "with")
                        .contains(next)
                && !(next.equals("or") && !NAMES_SHORT.contains(tokenAt(tokens, behind + 1)));
        boolean pair = next.equals("/") && NAMES_SHORT.contains(tokenAt(tokens, behind + 1));
        boolean pairBefore = before.equals("/")
                && at > 1
                && NAMES_SHORT.contains(tokens.get(at - 2).folded());
        boolean opensLine = tokens.get(at).lineStart() && (next.equals(",") || capitalised(tokens, behind));
        return degreeFollows || pair || pairBefore || opensLine;
    }

    private static String tokenAt(List<Token> tokens, int at) {
        return at < tokens.size() ? tokens.get(at).folded() : "";
    }

    private static boolean capitalised(List<Token> tokens, int at) {
        return at < tokens.size()
                && !tokens.get(at).lineStart()
                && tokens.get(at).capitalised();
    }
}
