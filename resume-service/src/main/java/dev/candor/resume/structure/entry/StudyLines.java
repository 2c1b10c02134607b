package dev.candor.resume.structure.entry;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Cues;
import dev.candor.resume.structure.word.Dates;
import dev.candor.resume.structure.word.Degrees;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lines of studies: those that tell several, "BA Art, Halden College (2010); MA Art, … (2012)", and those below a head. */
final class StudyLines {

    /** The short form of the degree above, in a narrow column: "(WASSCE)". */
    private static final Pattern SHORT = Pattern.compile("\\(\\p{Lu}[\\p{Lu}\\d.-]{1,9}\\)");

    private static final int MOST_SCHOOL_WORDS = 10;

    private StudyLines() {}

    /** The lines, every study on one of its own. */
    static List<TextLine> of(List<TextLine> lines) {
        List<TextLine> parted = new ArrayList<>();
        for (TextLine line : lines) {
            TextLine above = parted.isEmpty() ? line : parted.getLast();
            if (SHORT.matcher(line.text()).matches()
                    && line.piece().start() == above.piece().end() + 1) {
                Piece joined = new Piece(
                        above.text() + ' ' + line.text(), above.piece().start());
                parted.set(parted.size() - 1, above.with(joined));
                continue;
            }
            List<Piece> parts = parts(line.piece());
            boolean several = parts.size() > 1 && parts.stream().allMatch(StudyLines::study);
            parts = several ? parts : List.of(line.piece());
            parts.forEach(part -> parted.add(part.equals(line.piece()) ? line : line.with(part)));
        }
        return parted;
    }

    private static List<Piece> parts(Piece line) {
        List<Piece> parts = new ArrayList<>();
        int from = 0;
        for (int at = line.text().indexOf(';'); at >= 0; at = line.text().indexOf(';', at + 1)) {
            parts.add(line.part(from, at));
            from = at + 1;
        }
        parts.add(line.part(from, line.text().length()));
        parts.removeIf(Piece::empty);
        return parts;
    }

    private static boolean study(Piece part) {
        return Degrees.length(part.text()) > 0 && !Dates.in(part.text()).isEmpty();
    }

    /** Does the first line below a head without a school name it? */
    static boolean schoolBelow(Block block) {
        if (block.body().isEmpty()
                || block.body().getFirst().bullet()
                || block.head().stream().anyMatch(line -> Cues.school(line.text()))) {
            return false;
        }
        Piece line = block.body().getFirst().piece();
        return line.words() <= MOST_SCHOOL_WORDS
                && !line.text().endsWith(".")
                && line.text().indexOf(':') < 0
                && Cues.school(line.text())
                && Degrees.length(line.text()) == 0;
    }
}
