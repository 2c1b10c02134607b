package dev.candor.resume.structure;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.text.TextLine.Look;
import dev.candor.resume.structure.word.Vocabulary.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Headings that share a line with the first words of their section: in a rail of labels left of the text, or before a colon.
 * Parts them, so that the heading stands alone.
 */
final class LabelRail {

    private static final int LONGEST = 40;

    private LabelRail() {}

    static List<TextLine> parted(List<TextLine> lines) {
        int rail = 0;
        for (TextLine line : lines) {
            rail += label(line, line.text().indexOf('\t'))
                            .filter(kind -> kind != Kind.OTHER)
                            .isPresent()
                    ? 1
                    : 0;
        }
        List<TextLine> parted = new ArrayList<>();
        boolean own = false;
        for (TextLine line : lines) {
            int end = line.text().indexOf('\t');
            boolean inRail = rail >= 2 && louder(line, end) && label(line, end).isPresent();
            int colon = line.text().indexOf(':');
            boolean inline = !own && inline(line, colon);
            if (inRail || inline) {
                int cut = inRail ? end : colon;
                parted.add(heading(line, cut, inRail ? "" : HeadingStyles.LABEL));
                parted.add(line.with(line.piece().part(cut + 1, line.text().length())));
            } else {
                parted.add(line);
            }
            own |= HeadingStyles.known(line).isPresent();
        }
        return parted;
    }

    private static Optional<Kind> label(TextLine line, int end) {
        return end > 0 && end <= LONGEST && end + 1 < line.text().length()
                ? HeadingStyles.words(line.text().substring(0, end), true)
                : Optional.empty();
    }

    /** Above the first heading, "Core strengths: a, b" is a section of its own. */
    private static boolean inline(TextLine line, int colon) {
        Optional<Kind> kind = line.bullet() ? Optional.empty() : label(line, colon);
        return kind.isPresent() && kind.get() != Kind.CONTACT && kind.get() != Kind.OTHER && kind.get() != Kind.SUMMARY;
    }

    private static boolean louder(TextLine line, int end) {
        if (end <= 0) {
            return false;
        }
        String label = line.text().substring(0, end);
        boolean caps = label.equals(label.toUpperCase(java.util.Locale.ROOT));
        return caps
                || (line.bold(line.piece().part(0, end))
                        && !line.bold(line.piece().part(end + 1, line.text().length())));
    }

    private static TextLine heading(TextLine line, int end, String style) {
        Look look = line.look();
        Piece label = line.piece().part(0, end);
        double size = line.stretches().isEmpty()
                ? look.size()
                : line.stretches().getFirst().size();
        Look loud = new Look(
                look.page(),
                look.column(),
                look.x(),
                look.y(),
                look.right(),
                size,
                line.bold(label),
                look.italic(),
                style,
                Math.max(1.5, look.gap()),
                1);
        return new TextLine(label, false, loud, List.of(), line.stretches());
    }
}
