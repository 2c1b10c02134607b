package dev.candor.resume.structure;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.Stretch;
import dev.candor.resume.structure.text.TextLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A heading that runs on in the last line of the section above it, in capitals of another size, starts a line of its own. */
final class TailHeadings {

    private static final double LEAST_DIFFERENCE = 0.3;

    private TailHeadings() {}

    static List<TextLine> parted(List<TextLine> lines) {
        double[] sizes = lines.stream()
                .filter(line -> HeadingWords.known(line).isPresent())
                .mapToDouble(TailHeadings::size)
                .toArray();
        List<TextLine> parted = new ArrayList<>();
        for (TextLine line : lines) {
            int at = heading(line, sizes);
            parted.add(at < 0 ? line : line.with(line.piece().part(0, at)));
            if (at > 0) {
                parted.add(alone(line, line.piece().part(at, line.text().length())));
            }
        }
        return parted;
    }

    private static TextLine alone(TextLine line, Piece heading) {
        List<Stretch> stretches = line.stretches().stream()
                .filter(stretch -> stretch.start() >= heading.start())
                .toList();
        double size = stretches.stream().mapToDouble(Stretch::size).max().orElse(0);
        TextLine.Look look = line.look();
        TextLine.Look own = new TextLine.Look(
                look.page(),
                look.column(),
                look.x(),
                look.y(),
                look.right(),
                size,
                line.bold(heading),
                false,
                HeadingStyles.LABEL,
                2,
                1);
        return new TextLine(heading, false, own, List.of(), stretches);
    }

    private static double size(TextLine line) {
        return line.stretches().stream().mapToDouble(Stretch::size).max().orElse(0);
    }

    /** Where the heading begins; -1 without one. */
    private static int heading(TextLine line, double[] sizes) {
        for (int i = 1; i < line.stretches().size(); i++) {
            Stretch above = line.stretches().get(i - 1);
            Stretch stretch = line.stretches().get(i);
            int at = stretch.start() - line.piece().start();
            boolean opens = Math.abs(above.size() - stretch.size()) > LEAST_DIFFERENCE
                    && at > 1
                    && at < line.text().length()
                    && Character.isWhitespace(line.text().charAt(at - 1));
            if (opens && heading(line.text(), at) && alike(stretch, sizes)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean alike(Stretch stretch, double[] sizes) {
        return Arrays.stream(sizes).anyMatch(size -> Math.abs(size - stretch.size()) < LEAST_DIFFERENCE);
    }

    /** Do capitals that are a known heading follow on words that are none? */
    private static boolean heading(String text, int at) {
        String tail = text.substring(at);
        return tail.equals(tail.toUpperCase(Locale.ROOT))
                && text.substring(0, at).chars().anyMatch(Character::isLowerCase)
                && tail.indexOf('\t') < 0
                && HeadingWords.of(tail, false).isPresent();
    }
}
