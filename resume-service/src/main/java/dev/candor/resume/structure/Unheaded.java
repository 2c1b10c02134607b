package dev.candor.resume.structure;

import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Vocabulary.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes sections where a resume has no headings: groups of lines with space around them are told apart by what stands in
 * them. What says nothing belongs to the group above.
 */
final class Unheaded {

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

    private static List<Section> cut(Section section) {
        List<Section> parts = new ArrayList<>();
        Section open = new Section(section.kind(), section.heading(), new ArrayList<>());
        parts.add(open);
        boolean first = true;
        for (List<TextLine> group : groups(section.lines())) {
            Optional<Kind> kind = first ? Optional.empty() : SectionContent.of(group);
            if (open.kind() == Kind.WORK && kind.orElse(Kind.WORK) == Kind.WORK && SectionContent.untitled(group)) {
                kind = Optional.of(Kind.PROJECTS);
            }
            boolean top = open.kind() == null || open.kind() == Kind.CONTACT || open.kind() == section.kind();
            boolean contact = top && group.stream().anyMatch(line -> line.text().indexOf('@') > 0);
            boolean same = kind.isEmpty() || kind.get() == open.kind() || contact;
            if (!same) {
                open = new Section(kind.get(), null, new ArrayList<>());
                parts.add(open);
            }
            open.lines().addAll(group);
            first = false;
        }
        return parts;
    }

    /** Lines that stand closer to each other than to what is around them. */
    private static List<List<TextLine>> groups(List<TextLine> lines) {
        List<List<TextLine>> groups = new ArrayList<>();
        double usual = lines.stream()
                .skip(1)
                .mapToDouble(line -> line.look().gap())
                .filter(gap -> gap > 0)
                .sorted()
                .skip(lines.size() / 3)
                .findFirst()
                .orElse(1.2);
        for (TextLine line : lines) {
            boolean opens = groups.isEmpty()
                    || line.look().gap() > usual + 0.3
                    || line.look().gap() == 0;
            if (opens) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(line);
        }
        return groups;
    }
}
