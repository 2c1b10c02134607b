package dev.candor.resume.structure.entry;

import dev.candor.resume.structure.entry.StudyPart.Kind;
import dev.candor.resume.structure.word.Cues;
import dev.candor.resume.structure.word.Degrees;
import dev.candor.resume.structure.word.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How the clear studies of a section are told, which decides the unclear ones of the same resume.
 *
 * @param degreeFirst whether the degree stands before its school
 * @param placed whether a place stands behind the school, in a cell or part of its own
 * @param close whether nothing stands between a degree and its school, since the field is part of the degree's words
 */
record StudyHabit(boolean degreeFirst, boolean placed, boolean close) {

    private static final Pattern REMARK = Pattern.compile("[ .]{0,2}(?:\\([^()]*\\)?)?[ .]{0,2}");
    /** Words of a name: none of them is long and small. */
    static final Pattern PROPER = Pattern.compile("(?U)\\p{Lu}\\S*(?: (?:\\p{Lu}\\S*|\\p{Ll}{1,5}['\u2019]?|&))*");

    private static final int MOST_PLACE_WORDS = 3;

    /** Without other studies to learn from. */
    static StudyHabit none(boolean degreeFirst) {
        return new StudyHabit(degreeFirst, false, false);
    }

    /** The habit of the studies of a section, each as the head that names it. */
    static StudyHabit of(List<HeadSegments> studies) {
        int order = 0;
        int placed = 0;
        int close = 0;
        for (HeadSegments study : studies) {
            List<StudyPart> parts = StudyPart.of(study.names());
            order += StudyPart.order(parts);
            placed += study.places().isEmpty() && !placedBehind(parts) ? 0 : 1;
            close += distance(parts);
        }
        return new StudyHabit(order >= 0, placed > 0, close > 0);
    }

    /** Is there a part behind the school that can be nothing but its place, since all else is told? */
    private static boolean placedBehind(List<StudyPart> parts) {
        boolean field = parts.stream().anyMatch(StudyHabit::fielded);
        for (int i = 1; i < parts.size(); i++) {
            Kind kind = parts.get(i).kind();
            boolean behind = parts.get(i - 1).kind() == Kind.SCHOOL && town(parts.get(i));
            if (behind && (kind == Kind.PLACE || (field && kind == Kind.UNKNOWN))) {
                return true;
            }
        }
        return false;
    }

    static boolean fielded(StudyPart part) {
        return part.kind() == Kind.FIELD
                || (part.kind() == Kind.DEGREE && !unfielded(part.piece().text()));
    }

    /** Is it a degree and nothing of a field, with a remark in brackets at most? */
    private static boolean unfielded(String text) {
        return REMARK.matcher(text.substring(Degrees.length(text))).matches();
    }

    static boolean town(StudyPart part) {
        return part.piece().words() <= MOST_PLACE_WORDS
                && Places.shaped(part.piece().text());
    }

    /** 1 if degree and school are neighbours, -1 if something unknown stands between them, 0 if the words do not tell. */
    private static int distance(List<StudyPart> parts) {
        int degree = index(parts, Kind.DEGREE);
        int school = index(parts, Kind.SCHOOL);
        if (degree < 0 || school < 0) {
            return 0;
        }
        return parts.subList(Math.min(degree, school), Math.max(degree, school)).stream()
                        .anyMatch(part -> part.kind() == Kind.UNKNOWN)
                ? -1
                : 1;
    }

    static int index(List<StudyPart> parts, Kind kind) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).kind() == kind) {
                return i;
            }
        }
        return -1;
    }

    /** The parts of one study, with what no word of theirs tells settled by the habit. */
    List<StudyPart> settled(List<StudyPart> parts) {
        List<StudyPart> settled = new ArrayList<>(parts);
        fields(settled);
        towns(settled);
        pairs(settled);
        papers(settled);
        StudyJoins.subjects(settled);
        StudyJoins.linked(settled);
        StudyJoins.houses(settled);
        StudyJoins.departments(settled);
        lone(settled);
        return settled;
    }

    /** Of two schools without a degree, the one that opens with what a school gives is the degree: "Technikum mechaniczne". */
    private static void papers(List<StudyPart> parts) {
        if (index(parts, Kind.DEGREE) >= 0) {
            return;
        }
        List<StudyPart> schools =
                parts.stream().filter(part -> part.kind() == Kind.SCHOOL).toList();
        List<StudyPart> named = schools.stream()
                .filter(part -> Degrees.length(part.piece().text()) > 0)
                .toList();
        if (schools.size() == 2 && named.size() == 1) {
            parts.set(parts.indexOf(named.getFirst()), named.getFirst().as(Kind.DEGREE));
        }
    }

    /** What stands behind a school as the towns of the other studies do is its town. */
    private void towns(List<StudyPart> parts) {
        boolean told = parts.stream().anyMatch(part -> part.kind() == Kind.PLACE);
        boolean field = parts.stream().anyMatch(StudyHabit::fielded);
        boolean school =
                parts.stream().anyMatch(part -> Degrees.ofSchool(part.piece().text()));
        for (int i = 1; i < parts.size(); i++) {
            StudyPart part = parts.get(i);
            boolean behind = part.kind() == Kind.UNKNOWN && parts.get(i - 1).kind() == Kind.SCHOOL && town(part);
            if (behind && !told && (placed || field || school)) {
                parts.set(i, part.as(Kind.PLACE));
                told = true;
            }
        }
    }

    /** What stands right behind a bare degree is its field where something else is the school, or may be it. */
    private static void fields(List<StudyPart> parts) {
        int degree = index(parts, Kind.DEGREE);
        if (degree < 0 || degree + 1 >= parts.size()) {
            return;
        }
        StudyPart part = parts.get(degree + 1);
        boolean beside = part.name() == parts.get(degree).name()
                && unfielded(parts.get(degree).piece().text());
        List<StudyPart> others = new ArrayList<>(parts);
        others.remove(degree + 1);
        boolean school = others.stream().anyMatch(one -> Cues.school(one.piece().text()) && one.kind() == Kind.SCHOOL);
        // words such as "software" name houses as well as fields
        boolean housed = part.kind() == Kind.SCHOOL && !Cues.school(part.piece().text());
        boolean apart = others.stream()
                .anyMatch(one -> one.name() != part.name()
                        && (one.kind() == Kind.SCHOOL
                                || (one.kind() == Kind.UNKNOWN
                                        && PROPER.matcher(one.piece().text()).matches())));
        if (beside && ((housed && (school || apart)) || (part.kind() == Kind.UNKNOWN && apart))) {
            parts.set(degree + 1, part.as(Kind.FIELD));
        }
    }

    /** Of two names beside a degree whose field is told, or that has none, the second is the town of the first. */
    private static void pairs(List<StudyPart> parts) {
        int degree = index(parts, Kind.DEGREE);
        boolean told = degree >= 0
                && (parts.stream().anyMatch(StudyHabit::fielded)
                        || Degrees.ofSchool(parts.get(degree).piece().text()));
        if (!told || index(parts, Kind.SCHOOL) >= 0) {
            return;
        }
        List<StudyPart> open =
                parts.stream().filter(part -> part.kind() == Kind.UNKNOWN).toList();
        List<StudyPart> apart = parts.stream()
                .filter(part -> part.name() != parts.get(degree).name())
                .toList();
        boolean line =
                apart.size() == 2 && apart.getFirst().name() == apart.getLast().name();
        List<StudyPart> pair = open.size() == 2 ? open : line ? apart : List.of();
        int at = pair.isEmpty() ? -1 : parts.indexOf(pair.getFirst());
        if (at >= 0
                && at + 1 < parts.size()
                && parts.get(at).kind() == Kind.UNKNOWN
                && parts.get(at + 1).equals(pair.getLast())
                && PROPER.matcher(pair.getFirst().piece().text()).matches()
                && town(pair.getLast())) {
            parts.set(at, pair.getFirst().as(Kind.SCHOOL));
            parts.set(at + 1, pair.getLast().as(Kind.PLACE));
        }
    }

    /** Where degrees stand right beside their schools, the one thing beside a degree is its school. */
    private void lone(List<StudyPart> parts) {
        List<StudyPart> open =
                parts.stream().filter(part -> part.kind() == Kind.UNKNOWN).toList();
        boolean degree = index(parts, Kind.DEGREE) >= 0;
        if (close && degree && open.size() == 1 && index(parts, Kind.SCHOOL) < 0) {
            boolean proper =
                    Character.isUpperCase(open.getFirst().piece().text().codePointAt(0));
            int at = parts.indexOf(open.getFirst());
            boolean beside = at > 0 ? parts.get(at - 1).kind() == Kind.DEGREE : parts.size() > 1;
            if (proper && beside) {
                parts.set(at, open.getFirst().as(Kind.SCHOOL));
            }
        }
    }
}
