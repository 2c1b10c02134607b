package dev.candor.resume.structure.text;

import dev.candor.resume.structure.word.DateSpan;
import dev.candor.resume.structure.word.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A narrow column of dates breaks them over two lines, "since Sept." and "2020" beside title and employer. Puts the rest of
 * the date back behind its first part.
 */
final class SplitCells {

    private static final int LONGEST_CELL = 24;
    private static final int LONGEST_YEAR = 6;
    /** A range that breaks between the month and the year of its end. */
    private static final Pattern OPEN_MONTH =
            Pattern.compile("(?:.*[\\s\\t(,|])?((?:\\p{L}{3,9}\\.? )?\\d{4}\\s?[-\u2010-\u2015]\\s?\\p{L}{3,9}\\.?)");

    private SplitCells() {}

    static List<RawLine> joined(List<RawLine> lines) {
        List<RawLine> joined = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            RawLine line = lines.get(i);
            RawLine next = i + 1 < lines.size() ? lines.get(i + 1) : null;
            String date = next == null ? null : whole(line, next);
            if (date == null || next == null) {
                joined.add(line);
                i++;
                continue;
            }
            String rest = behind(next.text());
            joined.add(line.worded(date + "\t" + behind(line.text())));
            if (!rest.isEmpty()) {
                joined.add(next.worded(rest));
            }
            i += 2;
        }
        return joined;
    }

    /** The date that the left cells of two lines make together; absent if each stands for itself. */
    private static @Nullable String whole(RawLine line, RawLine next) {
        String first = cell(line.text());
        String second = next.text().indexOf('\t') < 0 ? next.text() : cell(next.text());
        boolean beside = line.text().indexOf('\t') > 0
                && !first.isEmpty()
                && !second.isEmpty()
                && second.length() <= LONGEST_CELL
                && line.page() == next.page()
                && Math.abs(line.line().x() - next.line().x()) < 3;
        if (!beside || complete(first)) {
            return null;
        }
        String both = first + " " + second;
        return covers(both) && !covers(second, true) ? both : null;
    }

    /** Do two short lines make one date that the first of them is only the start of? */
    static boolean together(String first, String second) {
        boolean brief = first.length() <= LONGEST_CELL && second.length() <= LONGEST_CELL && !first.contains("\t");
        return brief && !complete(first) && covers(first + " " + second) && !covers(second, true);
    }

    /** Is the line only the year that belongs to the month which ends the line above? */
    static boolean monthOpen(String above, String line) {
        Matcher open = OPEN_MONTH.matcher(above);
        if (line.length() > LONGEST_YEAR || !open.matches()) {
            return false;
        }
        String whole = open.group(1) + " " + line;
        return Dates.in(open.group(1)).stream().noneMatch(DateSpan::range)
                && Dates.in(whole).stream().anyMatch(span -> span.range() && span.end() >= whole.length() - 1);
    }

    private static String cell(String text) {
        int tab = text.indexOf('\t');
        return tab < 0 || tab > LONGEST_CELL ? "" : text.substring(0, tab).strip();
    }

    private static String behind(String text) {
        int tab = text.indexOf('\t');
        return tab < 0 ? "" : text.substring(tab + 1).strip();
    }

    private static boolean complete(String text) {
        return Dates.in(text).stream().anyMatch(span -> span.range() && span.to() != null)
                || (covers(text)
                        && Dates.in(text).stream().noneMatch(span -> span.end() < text.length())
                        && !open(text));
    }

    /** Does it end in a dash, so that more must come? */
    private static boolean open(String text) {
        return text.matches(".*[-\u2010-\u2015]");
    }

    private static boolean covers(String text) {
        return covers(text, false);
    }

    private static boolean covers(String text, boolean range) {
        List<DateSpan> spans = Dates.in(text);
        return spans.size() == 1
                && spans.getFirst().start() == 0
                && spans.getFirst().end() == text.length()
                && (!range || spans.getFirst().range());
    }
}
