package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Mark;
import dev.candor.skills.text.Tokens;
import dev.candor.skills.text.Tokens.Token;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A compound that denies its first part stays one: what is "lactose-free" holds no lactose. */
final class FreeOfRule implements ProseRule {

    private static final Pattern FREE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(\\p{L}{4,30})-?(?:frei(?:e[mnrs]?)?|free)(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int REACH = 4;
    private static final int SHORTEST = 4;

    @Override
    public List<Finding> check(ProseCase one) {
        if (!one.line().marks("negation").isEmpty()) {
            return List.of();
        }
        String mine = one.line().text();
        for (SourceText text : one.aligned()) {
            Matcher denied = FREE.matcher(text.line().text());
            while (denied.find()) {
                String part = Pattern.quote(denied.group(1));
                boolean kept = holds(mine, part + "-?(?:frei|free)") || holds(mine, "(?:frei|free) (?:von|of) " + part);
                if (!kept && holds(mine, part)) {
                    return List.of(
                            Finding.block(mine, "negation-lost", "The source denies this.", List.of(text.quoted())));
                }
            }
        }
        return List.of();
    }

    /** Whether a line has such a compound of what a mark of another line denies: "lactose-free" says "without lactose", no other "without". */
    static boolean denies(Line source, Line mine, Mark mark) {
        int from = mark.at() + mark.length();
        List<Token> denied =
                mine.tokens().subList(from, Math.min(from + REACH, mine.tokens().size()));
        return FREE.matcher(source.text())
                .results()
                .flatMap(compound -> Tokens.words(compound.group(1)).stream())
                .map(part -> stem(part.folded()))
                .anyMatch(stem -> denied.stream().anyMatch(word -> word.folded().startsWith(stem)));
    }

    /** Without what joins or inflects: "störungs", "injuries". */
    private static String stem(String part) {
        return part.substring(0, Math.max(SHORTEST, part.length() - 1));
    }

    private static boolean holds(String text, String pattern) {
        return Pattern.compile("(?<!\\p{L})" + pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .find();
    }
}
