package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A compound that denies its first part stays one: what is "lactose-free" holds no lactose. */
final class FreeOfRule implements ProseRule {

    private static final Pattern FREE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(\\p{L}{4,30})-?(?:frei(?:e[mnrs]?)?|free)(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

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

    /** Whether a line has such a compound. */
    static boolean denies(Line line) {
        return FREE.matcher(line.text()).find();
    }

    private static boolean holds(String text, String pattern) {
        return Pattern.compile("(?<!\\p{L})" + pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .find();
    }
}
