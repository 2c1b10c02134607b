package dev.candor.resume.structure.entry;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.word.Cues;
import dev.candor.resume.structure.word.Degrees;
import dev.candor.resume.structure.word.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which words of a study are the degree, its field, the school. Every part between commas is judged by itself; what no word
 * tells is placed by what is still missing and by the order that the other studies show.
 */
final class StudyNames {

    private static final Pattern FIELD = Pattern.compile(
            "(?iu)^\\s*(?:[,:\u2013\u2014-]\\s*|(?:in|of|en|em|im fach|im studiengang|studiengang|der|im|i|inom|in de|\u00een|w|na|major in|degree in|with a major in|mention|option|sp\u00e9cialit\u00e9|zum|zur|als|su|di|de|des|du|f\u00f6r|kierunek:?|na kierunku)\\s+|\\()");
    /** The short form behind the long one: "Master of Science - MS". */
    private static final Pattern SHORT_FORM =
            Pattern.compile("\\s?[-\u2013]\\s?(?=[A-Za-z.]{0,3}[A-Z][A-Za-z.]{0,3}[A-Z])[A-Za-z.]{2,8}$");

    private static final Pattern AT = Pattern.compile(
            "(?iu)(?:an der|an|am|at(?: the)?|\u00e0 l[ae]|\u00e0|en (?:el|la)|na|no|aan (?:de|het)|presso|vid|p\u00e5)\\s+");

    /** A word with two capitals or more, or letters with full stops. */
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:(?:\\p{Lu}\\p{Ll}{0,5}){2,5}|(?:\\p{Lu}\\p{Ll}{0,4}\\.\\s?){2,4}|\\p{Lu}{1,2}\\d)(?=$|[\\s,(:])");

    /** Two words and more with capitals: beside what a school gives at its end, its name. */
    private static final Pattern PROPER = Pattern.compile("(?U)(?:\\p{Lu}[\\w.'\u2019-]+ ){1,4}\\p{Lu}[\\w'\u2019-]+");

    private @Nullable Piece school;
    private @Nullable Piece degree;
    private @Nullable Piece area;
    private final List<Piece> rest = new ArrayList<>();

    private StudyNames() {}

    /** Reads the names of one study by the habit of its section. */
    static StudyNames of(List<Piece> names, StudyHabit habit) {
        StudyNames study = new StudyNames();
        List<StudyPart> parts = habit.settled(StudyPart.of(names));
        study.schools(parts);
        study.degrees(parts);
        boolean told = study.school != null;
        study.unknown(parts, habit.degreeFirst());
        study.school = told ? study.school : StudyJoins.placed(parts, study.school);
        return study;
    }

    @Nullable
    Piece school() {
        return school;
    }

    @Nullable
    Piece degree() {
        return degree;
    }

    @Nullable
    Piece area() {
        return area;
    }

    List<Piece> rest() {
        return rest;
    }

    /** The part that most surely names a school, with the town behind it. */
    private void schools(List<StudyPart> parts) {
        school = parts.stream()
                .filter(part -> part.kind() == StudyPart.Kind.SCHOOL)
                .map(StudyPart::piece)
                .min(java.util.Comparator.comparing(piece -> !Cues.school(piece.text())))
                .orElse(null);
        school = StudyJoins.placed(parts, school);
    }

    private void degrees(List<StudyPart> parts) {
        for (StudyPart part : parts) {
            if (part.kind() == StudyPart.Kind.DEGREE && degree == null) {
                int end = degreeEnd(part.piece().text());
                degree = part.piece().part(0, end);
                Piece left = part.piece().part(end, part.piece().text().length());
                Matcher field = FIELD.matcher(left.text());
                Piece named = HeadSegments.edges(
                        left.part(field.find() ? field.end() : 0, left.text().length()));
                if (!named.empty()) {
                    fieldOrSchool(named);
                }
            } else if (part.kind() == StudyPart.Kind.FIELD && area == null) {
                Matcher label = StudyPart.LABEL.matcher(part.piece().text());
                area = label.find()
                        ? part.piece().part(label.end(), part.piece().text().length())
                        : part.piece();
            } else if (part.kind() == StudyPart.Kind.SCHOOL
                    && apart(part.piece())
                    && area == null
                    && !Cues.school(part.piece().text())) {
                area = part.piece();
            } else if (part.kind() == StudyPart.Kind.DEGREE
                    || (part.kind() == StudyPart.Kind.SCHOOL && apart(part.piece()))) {
                rest.add(part.piece());
            }
        }
    }

    /** Does a text stand outside the words that name the school? */
    private boolean apart(Piece piece) {
        return school == null || piece.start() >= school.end() || piece.end() <= school.start();
    }

    private static int degreeEnd(String text) {
        int end = Degrees.length(text);
        Matcher shortForm = SHORT_FORM.matcher(text).region(end, text.length());
        return shortForm.lookingAt() ? shortForm.end() : end;
    }

    /** Behind a degree stands its field, or at once the school. */
    private void fieldOrSchool(Piece named) {
        boolean isSchool = school == null && Cues.school(named.text()) && Cues.title(named.text()) < 1;
        if (isSchool) {
            Matcher at = AT.matcher(named.text());
            school = named.part(at.lookingAt() ? at.end() : 0, named.text().length());
        } else {
            area = named;
        }
    }

    private void unknown(List<StudyPart> parts, boolean degreeFirst) {
        List<StudyPart> open = StudyOpen.of(parts);
        if (degree == null) {
            abbreviated(open);
        }
        if (degree == null && area == null && open.size() > 1) {
            paired(open);
        }
        if (degree == null && school == null && area == null && open.size() > 1) {
            area = open.get(degreeFirst ? 0 : 1).piece();
            school = open.get(degreeFirst ? 1 : 0).piece();
            open.subList(2, open.size()).forEach(part -> rest.add(part.piece()));
            return;
        }
        if (degree != null
                && school == null
                && StudyOpen.together(open)
                && (area != null || StudyOpen.apart(open, parts))) {
            school = open.removeFirst().piece();
        }
        for (StudyPart part : open.reversed()) {
            place(part, open);
        }
    }

    /** Beside a known school, capitals that open a part are the short name of a degree: "WASSCE", "B.Arts Drama". */
    private void abbreviated(List<StudyPart> open) {
        for (StudyPart part : open) {
            Matcher mark = ABBREVIATION.matcher(part.piece().text());
            if (school != null && mark.lookingAt() && !Vocabulary.in("field-mark", Vocabulary.fold(mark.group()))) {
                degree = part.piece().part(0, mark.end());
                Piece left = part.piece().part(mark.end(), part.piece().text().length());
                Matcher field = FIELD.matcher(left.text());
                Piece named = HeadSegments.edges(
                        left.part(field.find() ? field.end() : 0, left.text().length()));
                area = named.empty() ? area : named;
                open.remove(part);
                return;
            }
        }
    }

    /** Two parts side by side are a degree and its field if a school stands apart from them, known or by its line. */
    private void paired(List<StudyPart> open) {
        StudyPart first = open.getFirst();
        StudyPart second = open.get(1);
        boolean together = first.name() == second.name();
        boolean lineApart = open.size() == 3 && open.get(2).name() != first.name();
        if (!together || (school == null && !lineApart)) {
            return;
        }
        degree = first.piece();
        area = second.piece();
        if (school == null) {
            school = open.get(2).piece();
        }
        open.clear();
    }

    private void place(StudyPart part, List<StudyPart> open) {
        Piece field = area;
        Piece whole = part.whole();
        boolean more = school != null
                && field != null
                && field.start() >= whole.start()
                && part.piece().start() - field.end() >= 1
                && part.piece().start() - field.end() <= 2
                && part.piece().words() <= 5;
        if (more && field != null) {
            area = whole.part(field.start() - whole.start(), part.piece().end() - whole.start());
            return;
        }
        boolean left = degree != null
                && Degrees.ofSchool(degree.text())
                && PROPER.matcher(part.piece().text()).matches();
        boolean apart = left || degree == null || part.name() != nameOf(part) || area != null || open.size() > 1;
        if (school == null && (degree != null || area != null) && apart) {
            school = part.piece();
        } else if (area == null) {
            area = part.piece();
        } else if (school == null) {
            school = part.piece();
        } else {
            rest.add(part.piece());
        }
    }

    /** Index of the name that holds the degree, as far as the part can tell. */
    private int nameOf(StudyPart part) {
        return degree != null
                        && degree.end() < part.piece().start()
                        && part.piece().start() - degree.end() < 4
                ? part.name()
                : -1;
    }
}
