package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Mark;
import dev.candor.skills.text.Tokens.Token;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a line denies told in a single word: "undecided" for "not decided", "beanstandungsfrei" for "ohne Beanstandung". */
final class Denied {

    private static final int REACH = 9;
    private static final int SHORTEST = 4;
    private static final String BEFORE = "(?:un|in|im|ir|non|dis|des|on|ohne)";
    private static final String BEHIND = "(?:frei|los|less|free|vrij|loos|loze)(?:e[mnrs]?)?";

    private static final Set<String> COMPARED = Set.of(
            "more",
            "less",
            "exceeding",
            "later",
            "longer",
            "fewer",
            "mehr",
            "weniger",
            "langer",
            "ofter",
            "spater",
            "plus",
            "moins",
            "mas",
            "menos",
            "piu",
            "meno",
            "meer",
            "minder",
            "mais");

    private Denied() {}

    /** "Not more than twice": how far it went at most, and nothing denied. */
    static boolean isBound(Line line, Mark mark) {
        int next = mark.at() + mark.length();
        return next < line.tokens().size()
                && COMPARED.contains(line.tokens().get(next).folded());
    }

    /** Whether a line has a word made of what a mark of its source denies, or a word that denies it beside it. */
    static boolean inOneWord(Line mine, Line source, Mark mark) {
        int from = mark.at() + mark.length();
        List<Token> denied = source.tokens()
                .subList(from, Math.min(from + REACH, source.tokens().size()));
        return denied.stream()
                .map(Token::folded)
                .filter(word -> word.length() >= SHORTEST)
                .anyMatch(word -> isDenied(mine, word));
    }

    private static boolean isDenied(Line mine, String word) {
        String stem = Pattern.quote(word.substring(0, Math.max(SHORTEST, word.length() - 1)));
        Pattern whole = Pattern.compile(BEFORE + Pattern.quote(word) + "\\p{L}{0,2}|" + stem + "\\p{L}{0,3}" + BEHIND);
        return mine.tokens().stream()
                .anyMatch(token -> whole.matcher(token.folded()).matches());
    }
}
