package dev.candor.resume.structure;

import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Cues;
import dev.candor.resume.structure.word.DateSpan;
import dev.candor.resume.structure.word.Dates;
import dev.candor.resume.structure.word.Grades;
import java.util.List;

/**
 * Certificates behind the last study of a section that holds both. Some say so by their words; below schools, a few words with one
 * date and no school are one too.
 *
 * @param studies the lines of the studies
 * @param papers those of the certificates, with the dates above them
 */
record StudyPapers(List<TextLine> studies, List<TextLine> papers) {

    private static final int MOST_WORDS = 12;

    static StudyPapers of(List<TextLine> lines) {
        int named = lines.size();
        while (named > 1 && SectionContent.paper(lines.get(named - 1))) {
            named--;
        }
        int from = named;
        for (int next = before(lines, from); next < from; next = before(lines, from)) {
            from = next;
        }
        boolean schools = lines.subList(0, from).stream().anyMatch(line -> Cues.school(line.text()));
        int start = schools ? from : named;
        return new StudyPapers(lines.subList(0, start), lines.subList(start, lines.size()));
    }

    /** Where the certificate begins whose last line ends before {@code end}; {@code end} if there is none. */
    private static int before(List<TextLine> lines, int end) {
        if (end < 2 || !brief(lines.get(end - 1))) {
            return end;
        }
        TextLine line = lines.get(end - 1);
        List<DateSpan> dates = Dates.in(line.text());
        boolean beside = dates.size() == 1 && !dates.getFirst().range() && !alone(line);
        boolean above = dates.isEmpty() && dated(lines.getFirst()) && alone(lines.get(end - 2));
        return beside || SectionContent.paper(line) ? end - 1 : above ? end - 2 : end;
    }

    private static boolean brief(TextLine line) {
        return !line.bullet()
                && !Grades.whole(line.text())
                && line.piece().words() <= MOST_WORDS
                && !Cues.school(line.text())
                && !Cues.degreeInside(undated(line.text()));
    }

    /** The words behind a date at the start: "06/2007 Abitur". */
    private static String undated(String text) {
        List<DateSpan> dates = Dates.in(text);
        return dates.isEmpty() || dates.getFirst().start() > 0
                ? text
                : text.substring(dates.getFirst().end()).strip();
    }

    /** Is the line one date and nothing else? */
    private static boolean alone(TextLine line) {
        return dated(line) && !Dates.in(line.text()).getFirst().range();
    }

    /** Is the line nothing but one date or period? */
    private static boolean dated(TextLine line) {
        List<DateSpan> dates = Dates.in(line.text());
        return dates.size() == 1
                && dates.getFirst().start() == 0
                && dates.getFirst().end() == line.text().length();
    }
}
