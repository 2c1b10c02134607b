package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.skills.text.number.Quantities;
import dev.candor.skills.text.number.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of a sentence, and of a share that is told as "two of five" also the two and the five. */
final class Figures {

    private static final Pattern OF = Pattern.compile(
            "(?iu)(\\S+?)(?:\\s+\\p{L}+){0,3}?(?:\\s+(?:out of every|out of|of|in every|in|von|aus|sur|de cada|em cada|de|su|ogni|op"
                    + " de|op|van|av)\\s+(?:the |all |den |les |los |las )?|/)(\\S+)");

    private Figures() {}

    static List<Quantity> of(Line line) {
        List<Quantity> figures = new ArrayList<>(line.quantities());
        for (Quantity share : line.quantities()) {
            Matcher parts = OF.matcher(line.text().substring(share.start(), share.end()));
            if (share.unit().equals("share") && parts.lookingAt()) {
                add(figures, line, share, parts.group(1));
                add(figures, line, share, parts.group(2));
            }
        }
        return figures;
    }

    private static void add(List<Quantity> figures, Line line, Quantity share, String word) {
        Quantities.find(word, line.language()).stream()
                .filter(read -> read.unit().isEmpty())
                .findFirst()
                .map(read -> new Quantity(
                        share.start(),
                        share.end(),
                        read.low(),
                        read.high(),
                        "",
                        null,
                        share.per(),
                        share.bound(),
                        read.inWords(),
                        null,
                        share.subject()))
                .ifPresent(figures::add);
    }

    /** Whether a line has every number of a sentence. */
    static boolean allTold(ProseCase one, SourceText text) {
        return text.line().quantities().stream()
                .allMatch(theirs -> one.line().quantities().stream()
                        .anyMatch(mine -> Measure.fit(mine, theirs) != Measure.Fit.OTHER));
    }

    /** "(40,000 to 95,000)" where the source says "from 40,000 to 95,000". */
    static boolean twoEnds(ProseCase one, Quantity mine) {
        return mine.interval()
                && one.aligned().stream()
                        .map(text -> text.line().quantities())
                        .anyMatch(given -> holds(given, mine, mine.low()) && holds(given, mine, mine.high()));
    }

    private static boolean holds(List<Quantity> given, Quantity mine, BigDecimal end) {
        return given.stream()
                .filter(theirs -> Measure.sameUnit(mine, theirs))
                .anyMatch(theirs -> Measure.equal(Measure.value(theirs, theirs.low()), Measure.value(mine, end)));
    }
}
