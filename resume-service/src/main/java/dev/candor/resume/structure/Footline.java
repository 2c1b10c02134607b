package dev.candor.resume.structure;

import dev.candor.resume.document.JsonResume.Location;
import dev.candor.resume.structure.basics.BasicsReader;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Dates;
import java.util.List;

/** Contact data in the last lines of a resume, apart from its last section: as good as data at the top. */
final class Footline {

    private static final int MOST_LINES = 3;
    private static final int MOST_ADDRESS_WORDS = 10;
    private static final double LEAST_GAP = 2.2;
    private static final int LEAST_DIGITS = 7;

    private Footline() {}

    /** Where they begin; the number of lines if there are none. */
    static int start(List<TextLine> lines) {
        for (int i = lines.size() - 1; i > 0 && i >= lines.size() - MOST_LINES; i--) {
            TextLine line = lines.get(i);
            boolean reached = mail(line.text()) && number(line.text()) && lighter(lines, i);
            if (line.look().gap() > LEAST_GAP && (reached || (i == lines.size() - 1 && address(line)))) {
                return i;
            }
        }
        return lines.size();
    }

    /** Is it nothing but an address with a post code? */
    private static boolean address(TextLine line) {
        Location place = line.piece().words() > MOST_ADDRESS_WORDS ? null : BasicsReader.place(line.text());
        return place != null && place.postalCode() != null && place.address() != null;
    }

    /** Is it smaller than the line above, or does it part its items by marks? */
    private static boolean lighter(List<TextLine> lines, int i) {
        TextLine line = lines.get(i);
        return line.look().size() < lines.get(i - 1).look().size() - 0.3
                || line.text().indexOf('|') > 0
                || line.text().indexOf('\u00b7') > 0;
    }

    /** Does the text hold a mail address? */
    static boolean mail(String text) {
        int at = text.indexOf('@');
        return at > 0 && text.indexOf('.', at) > 0;
    }

    /** Does the text hold a telephone number, as far as its figures show? */
    static boolean number(String text) {
        long digits = text.chars().filter(Character::isDigit).count();
        return digits >= LEAST_DIGITS && Dates.in(text).stream().noneMatch(date -> date.range());
    }
}
