package dev.candor.resume.structure.entry;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.word.Cues;
import dev.candor.resume.structure.word.Degrees;
import dev.candor.resume.structure.word.Places;
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
            "(?iu)^\\s*(?:[,:\u2013\u2014-]\\s*|(?:in|of|en|em|im fach|im studiengang|studiengang|der|im|i|inom|in de|major in|degree in|with a major in|mention|option|sp\u00e9cialit\u00e9|zum|zur|als|su|di|de|des|du|f\u00f6r|kierunek:?|na kierunku)\\s+|\\()");
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)^(?:major|field|area|schwerpunkt|fachrichtung|studiengang|fach|sp\u00e9cialit\u00e9|especialidad|menci\u00f3n|kierunek|specjalno\u015b\u0107|inriktning|richting|indirizzo|minor|concentration)\\s*:?\\s+");

    /** The short form behind the long one: "Master of Science - MS". */
    private static final Pattern SHORT_FORM =
            Pattern.compile("\\s?[-\u2013]\\s?(?=[A-Za-z.]{0,3}[A-Z][A-Za-z.]{0,3}[A-Z])[A-Za-z.]{2,8}$");

    private @Nullable Piece school;
    private @Nullable Piece degree;
    private @Nullable Piece area;
    private final List<Piece> rest = new ArrayList<>();

    /** What a part is. */
    private enum Kind {
        DEGREE,
        SCHOOL,
        PLACE,
        FIELD,
        UNKNOWN
    }

    private record Part(Piece piece, Kind kind, int name, Piece whole) {}

    private StudyNames() {}

    /** Reads the names of one study; {@code degreeFirst} is the habit of the section. */
    static StudyNames of(List<Piece> names, boolean degreeFirst) {
        StudyNames study = new StudyNames();
        List<Part> parts = parts(names);
        study.schools(parts);
        study.degrees(parts);
        study.unknown(parts, degreeFirst);
        return study;
    }

    /** 1 if the degree stands before the school, -1 if behind, 0 if the words do not tell. */
    static int order(List<Piece> names) {
        int degree = -1;
        int school = -1;
        for (Part part : parts(names)) {
            degree = degree < 0 && part.kind == Kind.DEGREE ? part.piece.start() : degree;
            school = school < 0 && part.kind == Kind.SCHOOL ? part.piece.start() : school;
        }
        return degree < 0 || school < 0 ? 0 : degree < school ? 1 : -1;
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

    private static List<Part> parts(List<Piece> names) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int from = 0;
            int depth = 0;
            Piece name = names.get(i);
            String text = name.text();
            for (int at = 0; at <= text.length(); at++) {
                char c = at == text.length() ? ',' : text.charAt(at);
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                if (at == text.length() || (c == ',' && depth <= 0)) {
                    Piece part = HeadSegments.edges(name.part(from, at));
                    if (!part.empty()) {
                        parts.add(new Part(part, kind(part.text()), i, name));
                    }
                    from = at + 1;
                }
            }
        }
        return parts;
    }

    private static Kind kind(String text) {
        int length = Degrees.length(text);
        boolean schoolWords = Cues.school(text) || Cues.employer(text) >= 1.2;
        if (length > 0 && !(schoolWords && schoolFirst(text, length))) {
            return Kind.DEGREE;
        }
        if (schoolWords) {
            return Kind.SCHOOL;
        }
        if (LABEL.matcher(text).find()) {
            return Kind.FIELD;
        }
        return Places.sure(text) || Places.state(text) ? Kind.PLACE : Kind.UNKNOWN;
    }

    /** "Gymnasium am Park" is a school, "Gymnasium" alone and "High School Diploma" are degrees. */
    private static boolean schoolFirst(String text, int length) {
        String degree = text.substring(0, length);
        boolean paper = Vocabulary.fold(degree).matches(".*\\b(?:diploma|degree|certificate|examen|abschluss)\\b.*");
        return Cues.school(degree) && !paper && text.length() > length + 1 && text.charAt(length) == ' ';
    }

    /** Schools that follow each other are one name; a place behind is none of it. */
    private void schools(List<Part> parts) {
        school = parts.stream()
                .filter(part -> part.kind == Kind.SCHOOL)
                .map(Part::piece)
                .min(java.util.Comparator.comparing(piece -> !Cues.school(piece.text())))
                .orElse(null);
    }

    private void degrees(List<Part> parts) {
        for (Part part : parts) {
            if (part.kind == Kind.DEGREE && degree == null) {
                int end = degreeEnd(part.piece.text());
                degree = part.piece.part(0, end);
                Piece left = part.piece.part(end, part.piece.text().length());
                Matcher field = FIELD.matcher(left.text());
                Piece named = HeadSegments.edges(
                        left.part(field.find() ? field.end() : 0, left.text().length()));
                if (!named.empty()) {
                    fieldOrSchool(named);
                }
            } else if (part.kind == Kind.FIELD && area == null) {
                Matcher label = LABEL.matcher(part.piece.text());
                area = label.find()
                        ? part.piece.part(label.end(), part.piece.text().length())
                        : part.piece;
            } else if (part.kind == Kind.SCHOOL
                    && !part.piece.equals(school)
                    && area == null
                    && !Cues.school(part.piece.text())) {
                area = part.piece;
            } else if (part.kind == Kind.DEGREE || (part.kind == Kind.SCHOOL && !part.piece.equals(school))) {
                rest.add(part.piece);
            }
        }
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
            school = named;
        } else {
            area = named;
        }
    }

    private void unknown(List<Part> parts, boolean degreeFirst) {
        List<Part> open = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            boolean behindSchool = i > 0
                    && parts.get(i - 1).kind == Kind.SCHOOL
                    && parts.get(i - 1).name == part.name
                    && Places.shaped(part.piece.text());
            if (part.kind == Kind.UNKNOWN && !behindSchool) {
                open.add(part);
            }
        }
        if (degree == null && school == null && area == null && open.size() > 1) {
            area = open.get(degreeFirst ? 0 : 1).piece;
            school = open.get(degreeFirst ? 1 : 0).piece;
            open.subList(2, open.size()).forEach(part -> rest.add(part.piece));
            return;
        }
        for (Part part : open.reversed()) {
            place(part, open);
        }
    }

    private void place(Part part, List<Part> open) {
        Piece field = area;
        Piece whole = part.whole;
        boolean more = school != null
                && field != null
                && field.start() >= whole.start()
                && part.piece.start() - field.end() >= 1
                && part.piece.start() - field.end() <= 2
                && part.piece.words() <= 5;
        if (more && field != null) {
            area = whole.part(field.start() - whole.start(), part.piece.end() - whole.start());
            return;
        }
        boolean apart = degree == null || part.name != nameOf(part) || area != null || open.size() > 1;
        if (school == null && (degree != null || area != null) && apart) {
            school = part.piece;
        } else if (area == null) {
            area = part.piece;
        } else if (school == null) {
            school = part.piece;
        } else {
            rest.add(part.piece);
        }
    }

    /** Index of the name that holds the degree, as far as the part can tell. */
    private int nameOf(Part part) {
        return degree != null && degree.end() < part.piece.start() && part.piece.start() - degree.end() < 4
                ? part.name
                : -1;
    }
}
