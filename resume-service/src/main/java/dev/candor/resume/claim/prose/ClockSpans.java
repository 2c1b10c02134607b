package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.SourceText;
import dev.candor.skills.text.Folding;
import dev.candor.skills.text.number.Quantity;
import java.math.BigDecimal;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** "Six hours" for "from 7 am to 1 pm", "von 7 bis 13 Uhr", "9.30–12.00": how long a span of the clock is. */
final class ClockSpans {

    private static final String TIME = "(\\d{1,2})(?:[:.h]\\s?(\\d{2})(?!\\d))?\\s*(a\\.?m\\b\\.?|p\\.?m\\b\\.?)?";
    private static final String SIGN = "\\s*(uhr|uur|h|hrs|hours|heures|horas|ore)?\\b\\.?";
    private static final Pattern SPAN = Pattern.compile("(?<![\\d.,:])" + TIME + SIGN
            + "\\s*(?:-|\u2013|\u2014|\\b(?:to|until|till|and|bis|und|tot|a|al|alle|as|et|y|e|en)\\b)\\s*(?:las\\s)?"
            + TIME + SIGN + "(?![\\d,])");
    private static final int NOON = 12 * 60;
    private static final int DAY = 24 * 60;

    private ClockSpans() {}

    static boolean backs(ProseCase one, Quantity mine) {
        boolean plain = mine.unit().equals("hour") || mine.unit().equals("minute");
        return plain
                && !mine.interval()
                && one.aligned().stream().limit(1).anyMatch(text -> lasts(text, Measure.value(mine, mine.low())));
    }

    private static boolean lasts(SourceText text, BigDecimal minutes) {
        return SPAN.matcher(Folding.fold(text.line().text()))
                .results()
                .filter(ClockSpans::isOfTheClock)
                .anyMatch(span -> Measure.equal(minutes, BigDecimal.valueOf(length(span))));
    }

    /** "7 to 13" may be anything; a minute, a half of the day or a word says that it is the clock. */
    private static boolean isOfTheClock(MatchResult span) {
        return (span.group(6) != null && span.group(2) != null)
                || span.group(3) != null
                || span.group(7) != null
                || span.group(4) != null
                || span.group(8) != null;
    }

    private static int length(MatchResult span) {
        String half = span.group(3) == null ? span.group(7) : span.group(3);
        int from = minutes(span.group(1), span.group(2), half);
        int to = minutes(span.group(5), span.group(6), span.group(7));
        int wrap = span.group(3) == null && half != null && to < from ? NOON : 0;
        return Math.floorMod(to - from + wrap, DAY);
    }

    private static int minutes(String hours, @Nullable String minutes, @Nullable String half) {
        int read = Integer.parseInt(hours) * 60 + (minutes == null ? 0 : Integer.parseInt(minutes));
        boolean noon = half != null && read >= NOON;
        int hour = noon ? read - NOON : read;
        return half != null && half.startsWith("p") ? hour + NOON : hour;
    }
}
