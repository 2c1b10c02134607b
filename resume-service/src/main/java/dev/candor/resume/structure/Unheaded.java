package dev.candor.resume.structure;

import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Cues;
import dev.candor.resume.structure.word.DateSpan;
import dev.candor.resume.structure.word.Dates;
import dev.candor.resume.structure.word.Vocabulary.Kind;
import java.util.ArrayList;
import java.util.List;

/** Makes sections where a resume has no headings: lines with date ranges are entries, those with school words studies. */
final class Unheaded {

    private static final int MOST_HEAD = 3;

    private Unheaded() {}

    static List<Section> complete(List<Section> sections) {
        boolean entries =
                sections.stream().anyMatch(section -> section.kind() == Kind.WORK || section.kind() == Kind.EDUCATION);
        if (entries || sections.isEmpty()) {
            return sections;
        }
        List<Section> complete = new ArrayList<>();
        for (Section section : sections) {
            boolean open = section.kind() == null
                    || section.kind() == Kind.OTHER
                    || section.kind() == Kind.SUMMARY
                    || section.kind() == Kind.CONTACT;
            complete.addAll(open ? cut(section) : List.of(section));
        }
        return complete;
    }

    private static boolean dated(TextLine line) {
        return !line.bullet()
                && line.piece().words() <= 18
                && Dates.in(line.text()).stream().anyMatch(DateSpan::range);
    }

    private static List<Section> cut(Section section) {
        List<TextLine> lines = section.lines();
        List<Section> parts = new ArrayList<>();
        Section open = new Section(section.kind(), section.heading(), new ArrayList<>());
        parts.add(open);
        for (int i = 0; i < lines.size(); i++) {
            if (startsEntry(lines, i)) {
                int end = Math.min(lines.size(), i + MOST_HEAD + 1);
                boolean study = lines.subList(i, end).stream()
                        .takeWhile(line -> !line.bullet())
                        .anyMatch(line -> Cues.school(line.text()) || Cues.degree(line.text()));
                Kind kind = study ? Kind.EDUCATION : Kind.WORK;
                if (open.kind() != kind) {
                    open = new Section(kind, null, new ArrayList<>());
                    parts.add(open);
                }
            }
            if (open.kind() != Kind.SKILLS && parts.size() > 1 && list(lines.get(i))) {
                open = new Section(Kind.SKILLS, null, new ArrayList<>());
                parts.add(open);
            }
            open.lines().add(lines.get(i));
        }
        return parts;
    }

    /** Four and more short things behind commas, and no sentence: that is a list of skills. */
    private static boolean list(TextLine line) {
        String[] items = line.text().split(",");
        return items.length >= 4
                && !line.text().endsWith(".")
                && !dated(line)
                && java.util.Arrays.stream(items).allMatch(item -> item.strip().split("\\s+").length <= 4);
    }

    /** A dated line, or a short one up to two lines above it with a gap in front. */
    private static boolean startsEntry(List<TextLine> lines, int index) {
        TextLine line = lines.get(index);
        if (dated(line)) {
            return true;
        }
        boolean shaped = !line.bullet()
                && line.piece().words() <= 12
                && (line.look().gap() > 1.5 || line.look().bold());
        boolean below = (index + 1 < lines.size() && dated(lines.get(index + 1)))
                || (index + 2 < lines.size() && !lines.get(index + 1).bullet() && dated(lines.get(index + 2)));
        return shaped && below && index > 1 && line.text().indexOf('@') < 0;
    }
}
