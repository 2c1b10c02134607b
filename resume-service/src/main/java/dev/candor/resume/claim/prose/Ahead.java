package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Mark;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A year that is still to come says that something is not there yet, whatever words stand around it: "panel to be set up in 2031". */
final class Ahead {

    private static final Pattern YEAR = Pattern.compile("20\\d\\d");
    private static final String PENDING = "pending";

    private Ahead() {}

    /** The years of a line that are later than that of a day, as what waits for them. */
    static List<Mark> of(Line line, LocalDate asOf) {
        return IntStream.range(0, line.tokens().size())
                .filter(at -> YEAR.matcher(line.tokens().get(at).text()).matches())
                .filter(at -> Integer.parseInt(line.tokens().get(at).text()) > asOf.getYear())
                .filter(at -> line.quantities().stream().noneMatch(number -> line.tokenAt(number.start()) == at))
                .mapToObj(at -> new Mark(PENDING, "", at, 1))
                .toList();
    }
}
