package dev.candor.resume.claim.text;

import dev.candor.skills.text.number.Quantity;
import java.math.BigDecimal;
import java.util.List;

/** The scale that the first of two numbers shares with the second one. */
final class Scales {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final List<BigDecimal> SCALES =
            List.of(BigDecimal.valueOf(1_000_000_000), BigDecimal.valueOf(1_000_000));

    private Scales() {}

    /** "From 1.2 to 1.8 million euros": the first one is in millions too. */
    static BigDecimal of(Quantity first, Quantity second) {
        boolean bare = first.unit().isEmpty() && first.currency() == null && !first.inWords();
        boolean money = second.unit().equals("money") && first.start() < second.start();
        return SCALES.stream()
                .filter(scale -> bare && money && first.low().compareTo(THOUSAND) < 0)
                .filter(scale ->
                        second.low().compareTo(scale) >= 0 && second.low().compareTo(scale.multiply(THOUSAND)) < 0)
                .findFirst()
                .orElse(BigDecimal.ONE);
    }
}
