package dev.candor.resume.structure.text;

import dev.candor.resume.structure.word.Dates;
import java.util.regex.Pattern;

/** Lines that go on further in than what they belong to: under a bullet's words, and under the first line of a citation. */
final class Hanging {

    private static final Pattern CITED = Pattern.compile(
            "\\p{Lu}[\\p{L}'\u2019-]{1,30},? (?:\\p{Lu}\\.?[- ]?){1,3}(?:[,;(.&]| and | und | et | y | & ).*");
    private static final int LEAST_CITED = 40;
    private static final double FURTHEST = 60;
    private static final double SAME_EDGE = 12;

    private Hanging() {}

    /** Are both lines one heading, as the file tags it? */
    static boolean heading(RawLine above, RawLine line) {
        return above.style().startsWith("heading")
                && above.style().equals(line.style())
                && !above.block().isEmpty()
                && above.block().equals(line.block());
    }

    /** Small letters or a lone date under a bullet's words go on with it, however short the line above is. */
    static boolean bulleted(RawLine first, RawLine above, RawLine line) {
        boolean open = above.text().endsWith(",") && date(line.text());
        return first.bullet()
                && line.line().x() > first.line().x() + 4
                && (Character.isLowerCase(line.text().charAt(0)) || open);
    }

    /** Does a line go on with a citation whose authors stand further out? */
    static boolean cited(RawLine first, RawLine above, RawLine line) {
        double shift = line.line().x() - first.line().x();
        return shift > 3
                && shift < FURTHEST
                && !first.bullet()
                && above.text().length() > LEAST_CITED
                && CITED.matcher(first.text()).matches()
                && !CITED.matcher(line.text()).matches();
    }

    /** A date on a line of its own ends what the line above left open with a comma. */
    static boolean dated(RawLine above, RawLine line) {
        return above.text().endsWith(",")
                && Math.abs(above.line().x() - line.line().x()) < SAME_EDGE
                && date(line.text());
    }

    private static boolean date(String text) {
        return Dates.in(text).stream()
                .anyMatch(date ->
                        date.start() == 0 && date.end() >= text.stripTrailing().length() - 1);
    }
}
