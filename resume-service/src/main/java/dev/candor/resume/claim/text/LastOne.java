package dev.candor.resume.claim.text;

import dev.candor.skills.text.Folding;
import dev.candor.skills.text.number.Quantity;
import dev.candor.skills.text.number.Quantity.Bound;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The word "one" where it ends a change and is no article. */
final class LastOne {

    private static final Pattern TO_ONE = Pattern.compile(
            "(?:\\s+(?!(?:to|auf|à)\\b)\\p{L}+){0,4}\\s+(?:to|auf|à|a|al)\\s+(one|eins|einen|eine|ein|une|un|uno|una)(?!\\p{L})"
                    + "(?=\\s*(?:$|[.;,)]|(?:a|an|per|in|by|pro|im|par|al|por|durch|within|after|with|through|thanks|when|since|and|nach|mit|dank|seit|gesenkt|reduziert|gesunken|verringert|gedrückt|après|avec|grâce|depuis|tras|con|gracias|desde|y|et|und)\\b))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private LastOne() {}

    /** The one of "from nine a year to one": elsewhere "one" is an article, here it is the other end. */
    static List<Quantity> added(String text, List<Quantity> quantities) {
        List<Quantity> all = new ArrayList<>();
        for (int i = 0; i < quantities.size(); i++) {
            Quantity first = quantities.get(i);
            all.add(first);
            int next = i + 1 < quantities.size() ? quantities.get(i + 1).start() : text.length();
            Matcher one = TO_ONE.matcher(text.substring(first.end(), Math.max(first.end(), next)));
            boolean from = Numbers.FROM
                    .matcher(Folding.fold(text.substring(0, first.start())))
                    .matches();
            if (from && one.lookingAt()) {
                Quantity last =
                        Numbers.from(first.end() + one.start(1), Numbers.with(first, BigDecimal.ONE, Bound.EXACT));
                all.add(endingAt(first.end() + one.end(1), last));
            }
        }
        return List.copyOf(all);
    }

    private static Quantity endingAt(int end, Quantity one) {
        return new Quantity(
                one.start(),
                end,
                one.low(),
                one.high(),
                one.unit(),
                one.currency(),
                one.per(),
                one.bound(),
                true,
                null,
                List.of());
    }
}
