package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.SourceText;
import dev.candor.skills.text.number.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** A count of one line times a count of another one: 16 agents, each coached twice a month, are 32 coachings. The person is asked. */
final class Products {

    private static final Set<String> COUNTS = Set.of("", "times");
    private static final BigDecimal LEAST = BigDecimal.valueOf(12);

    private Products() {}

    static boolean may(ProseCase one, Quantity mine) {
        boolean plain = mine.unit().isEmpty() && !mine.interval() && mine.low().compareTo(LEAST) > 0;
        List<SourceText> texts = one.summary() ? one.aligned() : one.own();
        return plain
                && texts.stream()
                        .anyMatch(first -> texts.stream()
                                .filter(second -> !second.equals(first))
                                .anyMatch(second -> isProduct(mine, first, second)));
    }

    private static boolean isProduct(Quantity mine, SourceText first, SourceText second) {
        return counts(first).stream()
                .anyMatch(one -> one.unit().isEmpty()
                        && counts(second).stream()
                                .anyMatch(other -> other.unit().equals("times")
                                        && Measure.equal(one.low().multiply(other.low()), mine.low())));
    }

    private static List<Quantity> counts(SourceText text) {
        return text.line().quantities().stream()
                .filter(number -> COUNTS.contains(number.unit()) && !number.interval())
                .toList();
    }
}
