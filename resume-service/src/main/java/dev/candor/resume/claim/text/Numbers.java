package dev.candor.resume.claim.text;

import dev.candor.skills.text.Folding;
import dev.candor.skills.text.number.Quantities;
import dev.candor.skills.text.number.Quantity;
import dev.candor.skills.text.number.Quantity.Bound;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Quantities of a line, with the two ends of a change ("from 10 to 6 a quarter") told apart and of one unit. */
final class Numbers {

    private static final Pattern FROM = Pattern.compile("(?:^|.*\\s)(?:from|von|de|del|du|desde)\\s*$");
    private static final Pattern TO =
            Pattern.compile("\\s*(?:to|auf|a|al|au|hasta|bis|down to|up to|and|und|y|et|or)\\s*");
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:[-–—]|\\b(?:to|auf|bis|a|al|à|au|hasta)\\b)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern AS_MANY = Pattern.compile("(?:^|.*\\s)as (?:many|much|high) as\\s*$");

    /** "1.9 % within a year" is no rate either. */
    private static final Pattern WITHIN = Pattern.compile("\\s*(?:within|in|inside|over|during)\\s+(?:a|one)\\b");

    /** "over three seasons" is during them. */
    private static final Set<String> SPANS = Set.of(
            "seasons",
            "shifts",
            "semesters",
            "terms",
            "sessions",
            "sprints",
            "editions",
            "rounds",
            "phases",
            "weekends",
            "winters",
            "summers",
            "springs",
            "autumns",
            "harvests",
            "holidays");

    private static final Set<String> LINKS = Set.of(
            "by",
            "within",
            "in",
            "after",
            "through",
            "thanks",
            "durch",
            "innerhalb",
            "nach",
            "dank",
            "grace",
            "dans",
            "gracias",
            "mediante",
            "over",
            "during",
            "per",
            "while",
            "since",
            "using",
            "with");

    private Numbers() {}

    static List<Quantity> of(String text, String language) {
        List<Quantity> split = new ArrayList<>();
        for (Quantity found : Quantities.find(text, language)) {
            boolean within = WITHIN.matcher(text.substring(found.end())).lookingAt();
            // "six hours to an hour" is no rate.
            Quantity quantity = within || found.unit().equals(found.per()) ? found.withoutRate() : found;
            String before = Folding.fold(text.substring(0, quantity.start()));
            if (quantity.interval() && FROM.matcher(before).matches()) {
                split.add(with(quantity, quantity.low(), quantity.bound()));
                split.add(from(secondEnd(text, quantity), with(quantity, quantity.high(), quantity.bound())));
            } else if (AS_MANY.matcher(before).matches()) {
                split.add(with(quantity, quantity.low(), Bound.AT_MOST));
            } else if (quantity.bound() == Bound.OVER
                    && quantity.subject().stream().anyMatch(SPANS::contains)) {
                split.add(with(quantity, quantity.low(), Bound.EXACT));
            } else {
                split.add(quantity);
            }
        }
        return shared(text, split);
    }

    /** A bare number before "to" and a number with a unit has that unit and rate too. */
    private static List<Quantity> shared(String text, List<Quantity> quantities) {
        List<Quantity> shared = new ArrayList<>(quantities);
        for (int i = 0; i + 1 < shared.size(); i++) {
            Quantity first = shared.get(i);
            Quantity second = shared.get(i + 1);
            boolean pair = first.end() <= second.start()
                    && TO.matcher(Folding.fold(text.substring(first.end(), second.start())))
                            .matches();
            boolean bare = first.unit().isEmpty() && first.currency() == null;
            if (pair && (bare || first.unit().equals(second.unit()))) {
                shared.set(i, like(first, second));
            } else if (pair && second.unit().isEmpty() && second.currency() == null && !counts(second)) {
                shared.set(i + 1, like(second, first));
            }
        }
        return List.copyOf(shared);
    }

    /** Whether a noun of its own stands behind a number: "from ten weeks to six by moving" has none behind six. */
    private static boolean counts(Quantity one) {
        return !one.subject().isEmpty() && !LINKS.contains(one.subject().getFirst());
    }

    private static Quantity like(Quantity first, Quantity second) {
        return new Quantity(
                first.start(),
                first.end(),
                first.low(),
                first.high(),
                second.unit(),
                second.currency(),
                first.per() == null ? second.per() : first.per(),
                first.bound(),
                first.inWords(),
                first.otherReading(),
                first.subject().isEmpty() ? second.subject() : first.subject());
    }

    private static int secondEnd(String text, Quantity quantity) {
        Matcher separator = BETWEEN.matcher(text).region(quantity.start(), quantity.end());
        return separator.find() ? separator.end() : quantity.start();
    }

    private static Quantity from(int start, Quantity one) {
        return new Quantity(
                start,
                one.end(),
                one.low(),
                one.high(),
                one.unit(),
                one.currency(),
                one.per(),
                one.bound(),
                one.inWords(),
                one.otherReading(),
                one.subject());
    }

    private static Quantity with(Quantity one, BigDecimal value, Bound bound) {
        return new Quantity(
                one.start(),
                one.end(),
                value,
                value,
                one.unit(),
                one.currency(),
                one.per(),
                bound,
                one.inWords(),
                null,
                one.subject());
    }
}
