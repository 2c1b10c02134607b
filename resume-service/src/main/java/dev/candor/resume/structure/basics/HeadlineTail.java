package dev.candor.resume.structure.basics;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.word.Cues;
import dev.candor.resume.structure.word.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A headline among other things in one line: the town behind it, the mail address and the number beside it. */
final class HeadlineTail {

    private static final Pattern MARK =
            Pattern.compile("\\s*,\\s+|\\s+[|\u2022\u00b7\u2013\u2014]\\s+|\\t|\\s*\u00b7\\s*");
    private static final Pattern CELLS = Pattern.compile("\\t|\\s+[|\u2022\u00b7/]\\s+");
    private static final int MOST_WORDS = 6;
    private static final double SURE_TITLE = 1.2;

    private HeadlineTail() {}

    /** "Molecular Biologist, Leeds" is a headline and a town. */
    static Piece without(Piece headline) {
        Matcher mark = MARK.matcher(headline.text());
        while (mark.find()) {
            Piece behind = headline.part(mark.end(), headline.text().length());
            if (mark.start() > 0 && Places.sure(behind.text())) {
                return headline.part(0, mark.start());
            }
        }
        return headline;
    }

    /** What surely is a title in a row of contact data; absent without a mail address in the row. */
    static @Nullable Piece among(Piece line) {
        if (line.text().indexOf('@') < 0) {
            return null;
        }
        List<Piece> cells = new ArrayList<>();
        Matcher cut = CELLS.matcher(line.text());
        int from = 0;
        while (cut.find()) {
            cells.add(line.part(from, cut.start()));
            from = cut.end();
        }
        cells.add(line.part(from, line.text().length()));
        return cells.stream()
                .filter(cell -> cells.size() > 2
                        && !cell.empty()
                        && cell.words() <= MOST_WORDS
                        && cell.text().chars().noneMatch(c -> Character.isDigit(c) || c == '@' || c == ':')
                        && !Places.sure(cell.text())
                        && Cues.title(cell.text()) >= SURE_TITLE)
                .findFirst()
                .orElse(null);
    }
}
