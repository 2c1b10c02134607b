package dev.candor.resume.structure;

import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Dates;
import dev.candor.resume.structure.word.Vocabulary.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Voluntary work under a heading that names more than that, or among what else there is to say. */
final class UnpaidWork {

    private static final int LEAST_OFFICES = 2;
    private static final int MOST_HOBBIES = 2;

    private UnpaidWork() {}

    static List<Section> parted(List<Section> sections) {
        List<Section> parted = new ArrayList<>();
        for (Section section : sections) {
            Set<Kind> kinds = SharedHeadings.kinds(section.heading());
            boolean said = SharedHeadings.names(section.heading(), Kind.VOLUNTEER) && !kinds.contains(Kind.WORK);
            boolean unpaid = section.kind() == Kind.VOLUNTEER || (said && section.kind() == Kind.WORK);
            boolean rest = section.heading() != null
                    && (section.kind() == Kind.OTHER || section.kind() == Kind.INTERESTS)
                    && section.lines().size() > 1;
            if (unpaid) {
                parted.addAll(offices(section, kinds.contains(Kind.INTERESTS)));
            } else {
                parted.addAll(rest ? apart(section) : List.of(section));
            }
        }
        return parted;
    }

    /** Offices of a line each, and below them a line or two of hobbies where the heading names such. */
    private static List<Section> offices(Section section, boolean hobbies) {
        List<TextLine> lines = section.lines();
        int end = lines.size();
        while (end > 0 && Dates.in(lines.get(end - 1).text()).isEmpty()) {
            end--;
        }
        boolean listed = hobbies
                && end >= LEAST_OFFICES
                && end < lines.size()
                && lines.size() - end <= MOST_HOBBIES
                && lines.subList(0, end).stream()
                        .noneMatch(line -> Dates.in(line.text()).isEmpty());
        List<Section> parts = new ArrayList<>();
        parts.add(new Section(Kind.VOLUNTEER, section.heading(), lines.subList(0, listed ? end : lines.size())));
        if (listed) {
            parts.add(new Section(Kind.INTERESTS, section.heading(), lines.subList(end, lines.size())));
        }
        return parts;
    }

    /** The lines that say they tell of voluntary work, and the others. */
    private static List<Section> apart(Section section) {
        List<TextLine> unpaid = new ArrayList<>();
        List<TextLine> others = new ArrayList<>();
        section.lines().forEach(line -> (EntrySigns.of(List.of(line)).unpaid() ? unpaid : others).add(line));
        if (unpaid.isEmpty() || others.isEmpty()) {
            return List.of(section);
        }
        return List.of(
                new Section(Kind.VOLUNTEER, section.heading(), unpaid),
                new Section(section.kind(), section.heading(), others));
    }
}
