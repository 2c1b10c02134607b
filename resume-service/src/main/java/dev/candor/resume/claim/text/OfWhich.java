package dev.candor.resume.claim.text;

import dev.candor.skills.text.Folding;
import dev.candor.skills.text.number.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** "310,000 euros, of which 190,000 collected": the part has the currency of the whole, which is said once. */
final class OfWhich {

    private static final Pattern PART = Pattern.compile(
            ".*\\b(?:of which|of that|of it|davon|wovon|darunter|dont|de los que|de los cuales|de las que|de ellos"
                    + "|di cui|dos quais|das quais|waarvan)(?:\\s+\\p{L}+){0,2}\\s*$");
    /** Fifty thousand euros may hold forty of something else, hardly ten thousand of it. */
    private static final BigDecimal LEAST = BigDecimal.valueOf(1000);

    private OfWhich() {}

    static List<Quantity> measured(String text, List<Quantity> quantities) {
        List<Quantity> measured = new ArrayList<>();
        for (Quantity one : quantities) {
            boolean part = !measured.isEmpty() && isPart(text, measured.getLast(), one);
            measured.add(part ? like(one, measured.getLast()) : one);
        }
        return List.copyOf(measured);
    }

    private static boolean isPart(String text, Quantity whole, Quantity part) {
        return whole.unit().equals("money")
                && part.unit().isEmpty()
                && part.currency() == null
                && part.low().compareTo(LEAST) >= 0
                && part.high().compareTo(whole.low()) < 0
                && whole.end() <= part.start()
                && PART.matcher(Folding.fold(text.substring(whole.end(), part.start())))
                        .matches();
    }

    private static Quantity like(Quantity one, Quantity whole) {
        return new Quantity(
                one.start(),
                one.end(),
                one.low(),
                one.high(),
                whole.unit(),
                whole.currency(),
                one.per(),
                one.bound(),
                one.inWords(),
                one.otherReading(),
                one.subject());
    }
}
