package dev.candor.resume.structure.entry;

import dev.candor.resume.document.JsonResume.Education;
import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Cues;
import dev.candor.resume.structure.word.DateSpan;
import dev.candor.resume.structure.word.Degrees;
import dev.candor.resume.structure.word.Places;
import dev.candor.resume.structure.word.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the entries of an education section: degree, field, school, grade, dates. */
public final class Studies {

    private static final Pattern FIELD = Pattern.compile(
            "(?iu)^\\s*(?:[,:\u2013\u2014-]\\s*|(?:in|of|en|em|im fach|der|im|i|inom|in de|major in|degree in|with a major in|mention|option|sp\u00e9cialit\u00e9|zum|zur|als|su|di|de|des|du|f\u00f6r)\\s+|\\()");
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)^(?:major|field|area|thesis|schwerpunkt|fachrichtung|studiengang|sp\u00e9cialit\u00e9|minor)\\s*:\\s*");

    private static final Pattern THESIS = Pattern.compile(
            "(?iu)(?:^|[.,;]?\\s+)((?:master'?s? |bachelor'?s? |phd |doctoral )?(?:thesis|dissertation|abschlussarbeit|masterarbeit|bachelorarbeit|diplomarbeit|m\u00e9moire|tesis|tesi|scriptie|uppsats)\\b.*)");

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

    /** The studies of one section, the first of them at index {@code from} of the list. */
    public static List<Education> of(List<TextLine> lines, SpanBook spans, int from) {
        Studies studies = new Studies(spans);
        List<Education> found = new ArrayList<>();
        for (Block block : Blocks.of(lines)) {
            Education study = studies.study(block, "education[" + (from + found.size()) + "]");
            if (study != null) {
                found.add(study);
            }
        }
        return found;
    }

    private @Nullable Education study(Block block, String path) {
        Draft draft = new Draft();
        HeadSegments segments = fill(block, draft);
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
                spans.put(path + ".institution", draft.school),
                null,
                spans.put(path + ".area", draft.area),
                spans.put(path + ".studyType", draft.degree),
                start,
                end,
                spans.put(path + ".score", draft.score),
                spans.putAll(path + ".courses", draft.courses));
    }

    private static HeadSegments fill(Block block, Draft draft) {
        boolean bare = block.head().isEmpty() && !block.body().isEmpty();
        HeadSegments segments = HeadSegments.of(bare ? block.body().subList(0, 1) : block.head());
        List<Piece> names = new ArrayList<>();
        for (Piece name : segments.names()) {
            graded(name, draft).forEach(piece -> names.addAll(untitled(piece, draft)));
        }
        name(names, draft);
        block.body().stream().skip(bare ? 1 : 0).forEach(line -> detail(line.piece(), draft));
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

    /** Takes a grade out of a text and answers what is left. */
    private static List<Piece> graded(Piece name, Draft draft) {
        Piece whole = draft.score == null ? StudyScore.whole(name) : null;
        if (whole == null) {
            return List.of(name);
        }
        draft.score = StudyScore.find(name);
        List<Piece> left = new ArrayList<>();
        Piece before = HeadSegments.edges(name.part(0, whole.start() - name.start()));
        Piece after = HeadSegments.edges(
                name.part(whole.end() - name.start(), name.text().length()));
        List.of(before, after).stream().filter(piece -> !piece.empty()).forEach(left::add);
        return left;
    }

    private static void detail(Piece line, Draft draft) {
        if (draft.score == null && StudyScore.find(line) != null && line.words() <= 8) {
            draft.score = StudyScore.find(line);
        } else if (draft.degree == null && Degrees.length(line.text()) > 0 && line.words() <= 10) {
            degree(line, draft);
        } else if (draft.school == null && Cues.school(line.text()) && line.words() <= 10) {
            draft.school = line;
        } else {
            draft.courses.add(line);
        }
    }

    private static void name(List<Piece> names, Draft draft) {
        List<Piece> left = new ArrayList<>();
        for (Piece name : names) {
            if (draft.degree == null && Degrees.length(name.text()) > 0 && !schoolFirst(name.text())) {
                degree(name, draft);
            } else if (draft.school == null && (Cues.school(name.text()) || Cues.employer(name.text()) >= 1.2)) {
                school(name, draft);
            } else {
                left.add(name);
            }
        }
        for (Piece name : left) {
            if (draft.degree == null && draft.school == null) {
                comma(name, draft);
            } else if (draft.school == null && draft.area != null && !Places.sure(name.text())) {
                draft.school = withoutPlace(name);
            } else if (draft.area == null && LABEL.matcher(name.text()).find()) {
                draft.area = name.part(label(name), name.text().length());
            } else if (draft.school == null && draft.degree != null && !Places.sure(name.text())) {
                draft.school = withoutPlace(name);
            } else if (draft.area == null && !Places.sure(name.text()) && name.words() <= 8) {
                draft.area = name;
            } else if (!Places.sure(name.text())) {
                draft.courses.add(name);
            }
        }
    }

    /** "Gymnasium am Park" is a school, "Gymnasium" alone and "High School Diploma" are degrees. */
    private static boolean schoolFirst(String text) {
        String degree = text.substring(0, Degrees.length(text));
        return Cues.school(degree)
                && text.length() > degree.length() + 1
                && text.charAt(degree.length()) == ' '
                && !Vocabulary.fold(degree).matches(".*\\b(?:diploma|degree|certificate|examen)\\b.*");
    }

    private static int label(Piece name) {
        Matcher label = LABEL.matcher(name.text());
        return label.find() ? label.end() : 0;
    }

    /** "Field, School" or only one of the two. */
    private static void comma(Piece name, Draft draft) {
        int comma = name.text().indexOf(',');
        if (comma > 0 && !Places.sure(name.text())) {
            draft.area = name.part(0, comma);
            draft.school = withoutPlace(name.part(comma + 1, name.text().length()));
        } else if (!Places.sure(name.text())) {
            draft.area = name;
        }
    }

    /** "School, Place", or "School, Degree in Field". */
    private static void school(Piece name, Draft draft) {
        int comma = name.text().indexOf(',');
        while (comma > 0 && draft.degree == null) {
            Piece tail = name.part(comma + 1, name.text().length());
            if (Degrees.length(tail.text()) > 0) {
                draft.school = withoutPlace(name.part(0, comma));
                degree(tail, draft);
                return;
            }
            comma = name.text().indexOf(',', comma + 1);
        }
        int first = name.text().indexOf(',');
        if (first > 0
                && draft.area == null
                && !Cues.school(name.text().substring(0, first))
                && Cues.school(name.text().substring(first))) {
            draft.area = name.part(0, first);
            draft.school = withoutPlace(name.part(first + 1, name.text().length()));
            return;
        }
        draft.school = withoutPlace(name);
    }

    private static Piece withoutPlace(Piece name) {
        return PlaceTail.without(name, PlaceTail.of(name, Cues.employer(name.text()) < 1));
    }

    private static void degree(Piece name, Draft draft) {
        int end = Degrees.length(name.text());
        draft.degree = name.part(0, end);
        Piece left = name.part(end, name.text().length());
        Matcher field = FIELD.matcher(left.text());
        boolean marked = field.find();
        Piece area = HeadSegments.edges(
                left.part(marked ? field.end() : 0, left.text().length()));
        int comma = schoolComma(area);
        if (comma >= 0 && draft.school == null) {
            draft.school = withoutPlace(
                    area.part(comma == 0 ? 0 : comma + 1, area.text().length()));
            area = area.part(0, comma);
        }
        if (!area.empty()) {
            draft.area = area;
        }
    }

    /** Where the school starts behind a field: "Nursing, University of X"; -1 if it does not. */
    private static int schoolComma(Piece area) {
        String text = area.text();
        for (int comma = text.indexOf(','); comma > 0; comma = text.indexOf(',', comma + 1)) {
            if (Cues.school(text.substring(comma)) || Cues.employer(text.substring(comma)) >= 1.2) {
                return comma;
            }
        }
        return Cues.school(text) && text.indexOf(',') < 0 ? 0 : -1;
    }
}
