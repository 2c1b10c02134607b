package dev.candor.resume.structure.entry;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.word.Cues;
import dev.candor.resume.structure.word.Degrees;
import dev.candor.resume.structure.word.Places;
import dev.candor.resume.structure.word.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A part between commas of the names of a study, and what its words tell of it.
 *
 * @param name index of the name that it is part of
 * @param whole that name
 */
record StudyPart(Piece piece, Kind kind, int name, Piece whole) {

    /** What announces a field of study. */
    static final Pattern LABEL = Pattern.compile(
            "(?iu)^(?:major|field|area|schwerpunkt|fachrichtung|studiengang|fach|sp\u00e9cialit\u00e9|especialidad|menci\u00f3n|kierunek|specjalno\u015b\u0107|inriktning|richting|indirizzo|minor|concentration)\\s*:?\\s+");

    private static final Pattern COUNTY =
            Pattern.compile("(?U)(?:Co\\.?|County|Kreis|Lkr\\.?|Landkreis|Prov\\.?) \\p{Lu}\\w+");

    /** What a part is. */
    enum Kind {
        DEGREE,
        SCHOOL,
        PLACE,
        FIELD,
        UNKNOWN
    }

    /** 1 if the degree stands before the school, -1 if behind, 0 if the words do not tell. */
    static int order(List<StudyPart> parts) {
        int degree = -1;
        int school = -1;
        for (StudyPart part : parts) {
            degree = degree < 0 && part.kind == Kind.DEGREE ? part.piece.start() : degree;
            school = school < 0 && part.kind == Kind.SCHOOL ? part.piece.start() : school;
        }
        return degree < 0 || school < 0 ? 0 : degree < school ? 1 : -1;
    }

    StudyPart as(Kind other) {
        return new StudyPart(piece, other, name, whole);
    }

    /** Every part between commas, outside brackets, and what stands behind "at", a colon or in brackets of its own. */
    static List<StudyPart> of(List<Piece> names) {
        List<StudyPart> parts = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Piece name = names.get(i);
            for (Piece cut : StudyCuts.of(name)) {
                Piece part = HeadSegments.edges(cut).strip("@ ");
                if (!part.empty() && !StudyWords.term(part.text())) {
                    parts.add(new StudyPart(part, kind(parts, part, i), i, name));
                    beforeState(parts);
                }
            }
        }
        return parts;
    }

    /** The word before a state is its town: "Georgia Perimeter, Decatur, GA". */
    private static void beforeState(List<StudyPart> parts) {
        int last = parts.size() - 1;
        if (last > 1
                && parts.get(last).kind == Kind.PLACE
                && parts.get(last - 1).kind == Kind.UNKNOWN
                && parts.get(last - 1).name == parts.get(last).name
                && Places.state(parts.get(last).piece.text())
                && Places.shaped(parts.get(last - 1).piece.text())) {
            parts.set(last - 1, parts.get(last - 1).as(Kind.PLACE));
        }
    }

    /** Behind a town, two capitals are its state and no degree: "Amherst, MA". */
    private static Kind kind(List<StudyPart> before, Piece part, int name) {
        StudyPart last = before.isEmpty() || before.getLast().name != name ? null : before.getLast();
        boolean town = last != null && last.kind != Kind.DEGREE && Places.shaped(last.piece.text());
        return town && part.text().length() == 2 && Places.state(part.text()) ? Kind.PLACE : kind(part.text());
    }

    private static Kind kind(String text) {
        int length = Degrees.length(text);
        boolean schoolWords = Cues.school(text) || Cues.employer(text) >= 1.2;
        if (length > 0 && !(schoolWords && schoolFirst(text, length))) {
            return Kind.DEGREE;
        }
        if (!Cues.school(text) && LABEL.matcher(text).find()) {
            return Kind.FIELD;
        }
        if (schoolWords) {
            return Kind.SCHOOL;
        }
        return Places.sure(text) || Places.state(text) || COUNTY.matcher(text).matches() ? Kind.PLACE : Kind.UNKNOWN;
    }

    /** "Gymnasium am Park" is a school, "Gymnasium" alone and "High School Diploma" are degrees. */
    private static boolean schoolFirst(String text, int length) {
        String degree = text.substring(0, length);
        boolean paper =
                Vocabulary.fold(degree).matches(".*\\b(?:diploma|degree|certificate|examen|abschluss|coursework)\\b.*");
        boolean more = text.length() > length + 1;
        boolean compound = more && text.charAt(length) == '-' && Cues.school(text.substring(length + 1));
        String first = degree.split(" ", 2)[0];
        boolean opened = Degrees.length(first) == first.length() && !Cues.school(first);
        return compound || (Cues.school(degree) && !paper && !opened && more && text.charAt(length) == ' ');
    }
}
