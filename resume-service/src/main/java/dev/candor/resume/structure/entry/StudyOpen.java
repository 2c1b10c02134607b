package dev.candor.resume.structure.entry;

import dev.candor.resume.structure.entry.StudyPart.Kind;
import dev.candor.resume.structure.word.Places;
import java.util.ArrayList;
import java.util.List;

/** The parts of a study that no word of theirs tells of. */
final class StudyOpen {

    private StudyOpen() {}

    /** What no word tells of, without the place behind a school. */
    static List<StudyPart> of(List<StudyPart> parts) {
        List<StudyPart> open = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            StudyPart part = parts.get(i);
            boolean behindSchool = i > 0
                    && parts.get(i - 1).kind() == Kind.SCHOOL
                    && parts.get(i - 1).name() == part.name()
                    && Places.shaped(StudyWords.unremarked(part.piece().text()));
            if (part.kind() == Kind.UNKNOWN && !behindSchool) {
                open.add(part);
            }
        }
        return open;
    }

    /** Are there several parts of one name, of which the first is the house and the others say where it is? */
    static boolean together(List<StudyPart> open) {
        return open.size() > 1
                && open.stream().allMatch(part -> part.name() == open.getFirst().name());
    }

    /** Do they stand in another name than the degree, the first as a house with its town or a remark behind it? */
    static boolean apart(List<StudyPart> open, List<StudyPart> parts) {
        int degree = StudyHabit.index(parts, Kind.DEGREE);
        String second = open.get(1).piece().text();
        return degree >= 0
                && parts.get(degree).name() != open.getFirst().name()
                && (Places.sure(second) || !Character.isUpperCase(second.codePointAt(0)));
    }
}
