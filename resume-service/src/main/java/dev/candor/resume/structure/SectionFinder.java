package dev.candor.resume.structure;

import dev.candor.resume.structure.entry.Lists;
import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Cues;
import dev.candor.resume.structure.word.Dates;
import dev.candor.resume.structure.word.Vocabulary;
import dev.candor.resume.structure.word.Vocabulary.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds sections: lines that look like headings, headings at the start of a line or in a rail of labels, and what stands
 * below them over columns and pages.
 */
final class SectionFinder {

    private static final int LEAST_DEED_WORDS = 7;
    private static final int LEAST_COUNTED_WORDS = 5;

    private final List<TextLine> lines;
    private final HeadingStyles styles;
    private final Map<Integer, TextLine> whole = new HashMap<>();

    private SectionFinder(List<TextLine> lines, List<TextLine> read) {
        this.lines = lines;
        read.forEach(line -> whole.put(line.piece().start(), line));
        this.styles = new HeadingStyles(lines);
    }

    static List<Section> find(List<TextLine> read) {
        List<Section> named = new ArrayList<>();
        for (Section section : SectionGuess.weighed(headed(read))) {
            named.addAll(RunInLabels.parted(SectionKinds.posts(section)));
        }
        return SectionKinds.weighed(trained(dated(told(named))));
    }

    /** The sections as their headings part them, before what they hold is weighed. */
    static List<Section> headed(List<TextLine> read) {
        List<TextLine> lines = LabelRail.parted(HeadingColumn.woven(TurnedHeadings.woven(TailHeadings.parted(read))));
        return lines.isEmpty() ? List.of() : new SectionFinder(lines, read).sections();
    }

    /** A section of skills whose bullets are sentences tells what was done, as functional resumes do. */
    private static List<Section> told(List<Section> sections) {
        return sections.stream()
                .map(section -> section.kind() == Kind.SKILLS && deeds(section.lines())
                        ? new Section(Kind.OTHER, section.heading(), section.lines())
                        : section)
                .toList();
    }

    private static boolean deeds(List<TextLine> lines) {
        List<TextLine> bullets = lines.stream().filter(TextLine::bullet).toList();
        long told = bullets.stream()
                .filter(line -> deed(line.text(), line.piece().words()))
                .count();
        return told >= 3 && told * 3 >= bullets.size() * 2L && told * 3 >= lines.size();
    }

    /** Is it a sentence, or a few words with a figure? */
    private static boolean deed(String text, int words) {
        boolean counted = text.chars().anyMatch(Character::isDigit);
        return words >= (counted ? LEAST_COUNTED_WORDS : LEAST_DEED_WORDS)
                && text.indexOf(':') < 0
                && !Lists.items(text);
    }

    /** Beside jobs with dates, a section of deeds without a single one tells of no job. */
    private static List<Section> dated(List<Section> sections) {
        boolean jobs = sections.stream().anyMatch(section -> section.kind() == Kind.WORK && timed(section));
        return sections.stream()
                .map(section -> jobs
                                && section.kind() == Kind.WORK
                                && !timed(section)
                                && section.lines().stream().anyMatch(TextLine::bullet)
                        ? new Section(Kind.OTHER, section.heading(), section.lines())
                        : section)
                .toList();
    }

    private static boolean timed(Section section) {
        return section.lines().stream().anyMatch(line -> !Dates.in(line.text()).isEmpty());
    }

    /** Beside a section of studies, one about training without any degree lists courses. */
    private static List<Section> trained(List<Section> sections) {
        boolean studied = sections.stream().anyMatch(section -> section.kind() == Kind.EDUCATION && schooled(section));
        return sections.stream()
                .map(section -> studied && training(section) && !schooled(section)
                        ? new Section(Kind.CERTIFICATES, section.heading(), section.lines())
                        : section)
                .toList();
    }

    private static boolean training(Section section) {
        return section.kind() == Kind.EDUCATION
                && section.heading() != null
                && Vocabulary.fold(section.heading().text())
                        .matches(".*\\b(?:training|courses|qualifications|formations|cursos|corsi|kurse|kurser)\\b.*");
    }

    private static boolean schooled(Section section) {
        return section.lines().stream().anyMatch(line -> Cues.degreeInside(line.text()));
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        Map<Long, Section> byColumn = new HashMap<>();
        Section open = new Section(null, null, new ArrayList<>());
        sections.add(open);
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            Optional<Kind> kind = styles.kind(i);
            if (kind.isPresent()) {
                open = new Section(kind.get(), heading(line), new ArrayList<>());
                sections.add(open);
            } else {
                open = i > 0 && jumped(lines.get(i - 1), line) ? continued(i, open, byColumn, sections) : open;
                open.lines().add(uncut(i));
                i += open.lines().getLast().equals(line) ? 0 : 1;
            }
            byColumn.put(Math.round(line.look().x() / 30), open);
        }
        return sections;
    }

    /** A label that opens no section is a row of a table: it stays in one line with the words beside it. */
    private TextLine uncut(int index) {
        TextLine line = lines.get(index);
        TextLine read = whole.getOrDefault(line.piece().start(), line);
        boolean cut = index + 1 < lines.size()
                && read.text().startsWith(line.text() + '\t')
                && lines.get(index + 1).piece().end() == read.piece().end()
                && styles.kind(index + 1).isEmpty();
        return cut ? read : line;
    }

    /** Does the column start below the heading of the open section, so that its list only goes on? */
    private boolean below(TextLine line, Section open) {
        Piece heading = open.heading();
        return heading != null
                && lines.stream()
                        .filter(above -> above.piece().start() == heading.start())
                        .anyMatch(above -> above.look().page() == line.look().page()
                                && line.look().y() > above.look().y() + 2);
    }

    private static Piece heading(TextLine line) {
        return line.piece().strip(":");
    }

    /** Did the text go on in another column? */
    private static boolean jumped(TextLine above, TextLine line) {
        return above.look().column() != line.look().column()
                && Math.abs(above.look().x() - line.look().x()) > 60
                && line.look().gap() <= 0;
    }

    /**
     * Lines that open a column without a heading belong to the section that stood there before, or to the top. A column
     * without any heading is only the rest of a list.
     */
    private Section continued(int index, Section open, Map<Long, Section> byColumn, List<Section> sections) {
        TextLine line = lines.get(index);
        Section there = byColumn.get(Math.round(line.look().x() / 30));
        boolean newPage = line.look().page() != lines.get(index - 1).look().page();
        if (newPage) {
            return there == null ? open : there;
        }
        if (below(line, open)) {
            return open;
        }
        for (int i = index; i < lines.size() && (i == index || !jumped(lines.get(i - 1), lines.get(i))); i++) {
            if (styles.kind(i).isPresent()) {
                return there == null ? sections.getFirst() : there;
            }
        }
        return open;
    }
}
