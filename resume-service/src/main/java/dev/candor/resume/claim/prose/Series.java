package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.text.Line;
import dev.candor.skills.text.Folding;
import dev.candor.skills.text.number.Quantity;
import java.util.regex.Pattern;

/** Two bare numbers of one thing: of two years ("1,200 in 2023, 1,500 in 2024"), or a whole and its part ("14, of which 6"). */
final class Series {

    private static final int NEAR = 25;
    private static final Pattern YEAR = Pattern.compile("^\\D{0,25}\\b(?:19|20)\\d\\d\\b");
    private static final Pattern PART = Pattern.compile(
            ".*\\b(?:of which|of whom|of them|of these|davon|darunter|dont|de los cuales|de las cuales|de ellos|de ellas)\\b.*");

    private Series() {}

    static boolean of(Line line, Quantity one, Quantity other) {
        Quantity first = one.start() < other.start() ? one : other;
        Quantity second = one.start() < other.start() ? other : one;
        String between = Folding.fold(line.text().substring(first.end(), Math.max(first.end(), second.start())));
        boolean part = PART.matcher(between).matches();
        return part
                || (hasYear(line, first, second.start())
                        && hasYear(line, second, line.text().length()));
    }

    private static boolean hasYear(Line line, Quantity number, int end) {
        int to = Math.min(Math.max(number.end(), end), number.end() + NEAR);
        return YEAR.matcher(line.text().substring(number.end(), to)).find();
    }
}
