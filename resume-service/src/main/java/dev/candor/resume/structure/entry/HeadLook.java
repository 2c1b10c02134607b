package dev.candor.resume.structure.entry;

import dev.candor.resume.structure.text.TextLine;
import java.util.List;

/** How the first line of an entry stands out from the lines around it. */
final class HeadLook {

    private HeadLook() {}

    /** Equal for lines of equal look. */
    static String of(TextLine line) {
        boolean bold = line.stretches().isEmpty()
                ? line.look().bold()
                : line.stretches().getFirst().bold();
        boolean italic = line.stretches().isEmpty()
                ? line.look().italic()
                : line.stretches().getFirst().italic();
        return bold + "/" + italic + "/" + line.caps() + "/" + line.bullet() + "/"
                + Math.round(line.look().size() * 2) + "/"
                + Math.round(line.look().x() / 6) + "/" + line.look().style();
    }

    /** Does it look like few of the lines, by weight, size or capitals? */
    static boolean shown(TextLine line, List<TextLine> lines) {
        boolean bold =
                !line.stretches().isEmpty() && line.stretches().getFirst().bold();
        boolean loud = bold || line.look().bold() || line.styledHeading() || line.caps();
        double size = lines.stream()
                .mapToDouble(other -> other.look().size())
                .average()
                .orElse(0);
        return loud || line.look().size() > size + 0.7;
    }

    /** Is the space above it wider than between lines of a paragraph? */
    static boolean gap(List<TextLine> lines, int index) {
        if (index == 0) {
            return true;
        }
        double gap = lines.get(index).look().gap();
        double usual = lines.stream()
                .mapToDouble(line -> line.look().gap())
                .filter(value -> value > 0)
                .sorted()
                .skip(lines.size() / 4)
                .findFirst()
                .orElse(1.2);
        return gap > 1.2 * usual && gap > usual + 0.25;
    }
}
