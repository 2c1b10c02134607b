package dev.candor.resume.structure.entry;

import dev.candor.resume.document.JsonResume.Education;
import dev.candor.resume.structure.entry.FormFields.Field;
import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Cues;
import dev.candor.resume.structure.word.DateSpan;
import dev.candor.resume.structure.word.Degrees;
import dev.candor.resume.structure.word.Places;
import dev.candor.resume.structure.word.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the entries of an education section: degree, field, school, grade, dates. */
public final class Studies {

    private static final Pattern THESIS = Pattern.compile(
            "(?iu)(?:^|[.,;]?\\s+)((?:master'?s? |bachelor'?s? |phd |doctoral )?(?:thesis|dissertation|abschlussarbeit|masterarbeit|bachelorarbeit|diplomarbeit|m\u00e9moire|tesis|tesi|scriptie|uppsats)\\b.*)");

    private static final int MOST_GRADE_WORDS = 8;
    private static final int MOST_DEGREE_WORDS = 16;
    private static final int MOST_SCHOOL_WORDS = 10;
    private static final int MOST_HOUSE_WORDS = 18;

    private final SpanBook spans;

    private Studies(SpanBook spans) {
        this.spans = spans;
    }

    /** What is known of one study. */
    private static final class Draft {
        private @Nullable Piece school;
        private @Nullable Piece degree;
        private @Nullable Piece area;
        private @Nullable Piece score;
        private final List<Piece> courses = new ArrayList<>();
    }

    /** A degree and its field, as far as they are told. */
    public record Degree(@Nullable String level, @Nullable String area) {}

    /** Parts a text such as "Master of Science - MS, Computer Science". */
    public static Degree degree(String text) {
        if (text.isBlank()) {
            return new Degree(null, null);
        }
        StudyNames names = StudyNames.of(List.of(new Piece(text, 0)), StudyHabit.none(true));
        Piece level = names.degree();
        Piece area = names.area();
        return level == null || names.school() != null || !names.rest().isEmpty()
                ? new Degree(text, null)
                : new Degree(level.text(), area == null ? null : area.text());
    }

    /** The studies of one section, the first of them at index {@code from} of the list. */
    public static List<Education> of(List<TextLine> lines, SpanBook spans, int from) {
        Studies studies = new Studies(spans);
        List<Education> found = new ArrayList<>();
        // what one word announces is part of the grade as people write it: "CGPA: 8.7"
        LabelledLines graded = LabelledLines.of(lines, Field.GRADE, 2);
        List<Block> blocks = Blocks.ofStudies(StudyLines.of(graded.rest()));
        StudyHabit habit = StudyHabit.of(
                blocks.stream().map(block -> head(block.head(), block)).toList());
        for (int i = 0; i < blocks.size(); i++) {
            Draft draft = new Draft();
            draft.score = graded.inside(blocks, i);
            Education study = studies.study(blocks.get(i), habit, draft, "education[" + (from + found.size()) + "]");
            if (study != null) {
                found.add(study);
            }
        }
        return found;
    }

    private @Nullable Education study(Block block, StudyHabit habit, Draft draft, String path) {
        HeadSegments segments = fill(block, habit, draft);
        if (draft.school == null && draft.degree == null && draft.area == null) {
            return null;
        }
        String start = null;
        String end = null;
        DateSpan dates = segments.dates();
        if (dates != null && segments.dated() != null) {
            start = dates.range() ? dates.from() : null;
            end = dates.range() ? dates.to() : dates.from();
            mark(path + ".startDate", start, segments.dated());
            mark(path + ".endDate", end, segments.dated());
        }
        return new Education(
                spans.put(path + ".institution", StudyWords.house(draft.school)),
                null,
                spans.put(path + ".area", draft.area),
                spans.put(path + ".studyType", draft.degree),
                start,
                end,
                spans.put(path + ".score", draft.score),
                spans.putAll(path + ".courses", draft.courses));
    }

    private static HeadSegments head(List<TextLine> lines, Block block) {
        return HeadSegments.of(lines, new HeadSegments.Words(Set.of(), StudyMarks.of(lines, block)));
    }

    private static HeadSegments fill(Block block, StudyHabit habit, Draft draft) {
        int named = block.head().isEmpty() || StudyLines.schoolBelow(block)
                ? Math.min(1, block.body().size())
                : 0;
        List<TextLine> lines = new ArrayList<>(block.head());
        lines.addAll(block.body().subList(0, named));
        HeadSegments segments = head(lines, block);
        List<Piece> names = new ArrayList<>();
        for (Piece name : segments.names()) {
            Piece left = subjects(StudyWords.bare(name), draft);
            if (left.empty()) {
                continue;
            }
            graded(left, draft).forEach(piece -> names.addAll(untitled(piece, draft)));
        }
        name(names, draft, habit);
        block.body().stream().skip(named).forEach(line -> detail(line.piece(), draft));
        return segments;
    }

    private void mark(String path, @Nullable String value, Piece where) {
        if (value != null) {
            spans.mark(path, where);
        }
    }

    /** Takes the title of a thesis out of a text and answers what is left. */
    private static List<Piece> untitled(Piece name, Draft draft) {
        Matcher thesis = THESIS.matcher(name.text());
        if (!thesis.find()) {
            return List.of(name);
        }
        draft.courses.add(name.part(thesis.start(1), name.text().length()));
        Piece left = HeadSegments.edges(name.part(0, thesis.start())).strip(".");
        return left.empty() ? List.of() : List.of(left);
    }

    /** Takes the grades out of a text and answers what is left; two side by side are one: "GPA 3.8, cum laude". */
    private static List<Piece> graded(Piece name, Draft draft) {
        Piece whole = StudyScore.whole(name);
        Piece score = draft.score;
        boolean beside = score != null && score.start() >= name.start() && score.end() <= name.end();
        if (whole == null || (score != null && !beside)) {
            return List.of(name);
        }
        draft.score = StudyScore.find(name);
        List<Piece> left = new ArrayList<>();
        Piece before = HeadSegments.edges(name.part(0, whole.start() - name.start()));
        Piece after = HeadSegments.edges(
                name.part(whole.end() - name.start(), name.text().length()));
        for (Piece rest : List.of(before, after)) {
            Piece more = rest.empty() ? null : StudyScore.whole(rest);
            if (more != null) {
                draft.score = StudyScore.joined(name, whole, more, draft.score);
                rest = HeadSegments.edges(
                        more.start() > whole.start()
                                ? rest.part(
                                        more.end() - rest.start(), rest.text().length())
                                : rest.part(0, more.start() - rest.start()));
            }
            if (!rest.empty() && !Vocabulary.in("graded", Vocabulary.fold(rest.text()))) {
                left.add(rest);
            }
        }
        return left;
    }

    private static void detail(Piece whole, Draft draft) {
        Piece line = subjects(whole, draft);
        if (line.empty()) {
            return;
        }
        Piece score = line.words() > MOST_GRADE_WORDS ? null : StudyScore.ofLine(line);
        if (draft.score == null && score != null) {
            draft.score = score;
        } else if (draft.school == null && housed(line)) {
            name(HeadSegments.cells(line), draft, StudyHabit.none(true));
        } else if ((draft.degree == null && degreed(line))
                || (draft.school == null && line.words() <= MOST_SCHOOL_WORDS && Cues.school(line.text()))) {
            List<Piece> names = new ArrayList<>();
            for (Piece cell : HeadSegments.cells(line)) {
                graded(StudyWords.bare(cell), draft).forEach(piece -> names.addAll(untitled(piece, draft)));
            }
            name(names, draft, StudyHabit.none(true));
        } else {
            draft.courses.add(line);
        }
    }

    /** Takes what a school gives and the subjects behind it, and answers what is left; the text itself if it lists none. */
    private static Piece subjects(Piece line, Draft draft) {
        StudySubjects listed = draft.degree == null ? StudySubjects.of(line) : null;
        if (listed == null) {
            return line;
        }
        draft.degree = listed.degree();
        draft.area = listed.field() == null ? draft.area : listed.field();
        Piece courses = listed.courses();
        if (courses != null) {
            draft.courses.add(courses);
        }
        return listed.rest();
    }

    /** Does a line open with a degree and tell nothing more than its field and where? */
    private static boolean degreed(Piece line) {
        int most = line.text().endsWith(".") ? MOST_SCHOOL_WORDS : MOST_DEGREE_WORDS;
        return line.words() <= most && Degrees.length(line.text()) > 0;
    }

    /** Does a line open with a school and go on with nothing but what belongs to one, however long it is? */
    private static boolean housed(Piece line) {
        if (line.words() > MOST_HOUSE_WORDS || line.text().endsWith(".")) {
            return false;
        }
        List<StudyPart> parts = StudyPart.of(HeadSegments.cells(line));
        StudyJoins.departments(parts);
        return !parts.isEmpty()
                && parts.getFirst().kind() == StudyPart.Kind.SCHOOL
                && Cues.school(parts.getFirst().piece().text())
                && parts.size() <= 3;
    }

    private static void name(List<Piece> names, Draft draft, StudyHabit habit) {
        StudyNames read = StudyNames.of(names, habit);
        draft.school = read.school() == null ? draft.school : read.school();
        draft.degree = read.degree() == null ? draft.degree : read.degree();
        draft.area = read.area() == null ? draft.area : read.area();
        read.rest().stream().filter(piece -> !Places.sure(piece.text())).forEach(draft.courses::add);
    }
}
