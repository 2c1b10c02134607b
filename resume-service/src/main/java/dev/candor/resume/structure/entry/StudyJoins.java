package dev.candor.resume.structure.entry;

import dev.candor.resume.structure.entry.StudyPart.Kind;
import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.word.Cues;
import dev.candor.resume.structure.word.Degrees;
import dev.candor.resume.structure.word.Places;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Joins parts between commas that are one name: subjects of a degree, houses of a school, its departments. */
final class StudyJoins {

    private static final Pattern LISTED = Pattern.compile("(?iu).*\\s(?:and|&|und|et|y|e|og|och|en|i|ja)\\s.*");
    /** What opens the name of a part of a school, in many languages. */
    private static final Pattern DEPARTMENT = Pattern.compile(
            "(?iu)(?:(?:department|dept\\.?|school|faculty|institute|centre|center|college|campus|chair|d\u00e9p(?:artement|t)\\.?|ufr|facult[\u00e9y]|facultad|faculdade|facolt\u00e0|dipartimento|departamento|fachbereich|fakult\u00e4t|institut|instituto|istituto|lehrstuhl|abteilung|seminar|akademin|akademien|sektionen|avdelningen|wydzia\u0142|instytut|katedra|fakulta|fakultet|institutionen|faculteit|vakgroep|sede|kampus|escuela|escola|scuola|\u00e9cole)(?= )|\\p{Lu}\\S+ (?:School|Faculty|Department|Fakult\u00e4t)\\b).*");

    private static final Pattern AND = Pattern.compile("(?:and|und|et|y|e|og|och|en|i|&)\\s(?=\\p{Lu})");

    private static final Pattern CAMPUS = Pattern.compile("(?iu).*(?:campus|kampus|sede|standort|branch|site)\\b.*");

    private static final int MOST_NAME_WORDS = 3;

    private StudyJoins() {}

    /** What is listed between a degree and its school are subjects: "A levels: Biology, Art, Rosewood College". */
    static void subjects(List<StudyPart> parts) {
        int degree = StudyHabit.index(parts, Kind.DEGREE);
        if (degree < 0 || StudyHabit.index(parts, Kind.SCHOOL) < 0) {
            return;
        }
        StudyPart first = parts.get(degree);
        int end = degree + 1;
        while (end < parts.size()
                && (parts.get(end).kind() == Kind.UNKNOWN || parts.get(end).kind() == Kind.FIELD)
                && parts.get(end).name() == first.name()
                && parts.get(end).piece().start() - parts.get(end - 1).piece().end() <= 2) {
            end++;
        }
        Piece last = parts.get(end - 1).piece();
        String named = first.piece().text();
        boolean one = end == degree + 2
                && StudyHabit.fielded(first)
                && (Degrees.ofSchool(named.substring(0, Degrees.length(named)))
                        || parts.get(degree + 1).kind() == Kind.FIELD
                        || Degrees.brokenOff(last.text())
                        || LISTED.matcher(last.text()).matches());
        if (one || end > degree + 2) {
            Piece whole = first.whole();
            Piece joined = whole.part(first.piece().start() - whole.start(), last.end() - whole.start());
            parts.set(degree, new StudyPart(joined, Kind.DEGREE, first.name(), whole));
            parts.subList(degree + 1, end).clear();
        }
    }

    /** A name before a school in the same words belongs to it where the field is told: "Birkbeck, University of London". */
    static void houses(List<StudyPart> parts) {
        for (int i = parts.size() - 1; i > 0; i--) {
            StudyPart part = parts.get(i);
            StudyPart before = parts.get(i - 1);
            boolean together = part.kind() == Kind.SCHOOL
                    && before.name() == part.name()
                    && part.piece().start() - before.piece().end() <= 2;
            boolean field = parts.subList(0, i - 1).stream().anyMatch(StudyHabit::fielded)
                    || parts.subList(i + 1, parts.size()).stream().anyMatch(StudyHabit::fielded);
            boolean house = (before.kind() == Kind.SCHOOL || (before.kind() == Kind.UNKNOWN && field))
                    && StudyHabit.PROPER.matcher(before.piece().text()).matches()
                    && (StudyHabit.PROPER.matcher(part.piece().text()).matches() || university(part.piece()));
            if (together && house) {
                Piece whole = part.whole();
                Piece joined = whole.part(
                        before.piece().start() - whole.start(), part.piece().end() - whole.start());
                parts.set(i - 1, new StudyPart(joined, Kind.SCHOOL, part.name(), whole));
                parts.remove(i);
            }
        }
    }

    /** Two houses that one word joins taught together: "Weaver Ltd, Halden, and Halden College". */
    static void linked(List<StudyPart> parts) {
        for (int i = parts.size() - 1; i > 0; i--) {
            StudyPart part = parts.get(i);
            if (part.kind() != Kind.SCHOOL || !AND.matcher(part.piece().text()).lookingAt()) {
                continue;
            }
            int first = i - 1;
            while (first > 0
                    && parts.get(first).kind() != Kind.SCHOOL
                    && parts.get(first - 1).name() == part.name()
                    && parts.get(first - 1).kind() != Kind.DEGREE) {
                first--;
            }
            if (parts.get(first).name() == part.name() && parts.get(first).kind() != Kind.DEGREE) {
                Piece whole = part.whole();
                Piece joined = whole.part(
                        parts.get(first).piece().start() - whole.start(),
                        part.piece().end() - whole.start());
                parts.subList(first + 1, i + 1).clear();
                parts.set(first, new StudyPart(joined, Kind.SCHOOL, part.name(), whole));
                return;
            }
        }
    }

    /** A short name of a school may end in a word that some languages write small: "Lunds universitet". */
    private static boolean university(Piece piece) {
        return piece.words() <= MOST_NAME_WORDS
                && Cues.school(piece.text())
                && Character.isUpperCase(piece.text().codePointAt(0));
    }

    static boolean department(String text) {
        return DEPARTMENT.matcher(text).matches();
    }

    /** A department behind a school is part of its name, with the town between them: "Obi University, Enugu, Faculty of Law". */
    static void departments(List<StudyPart> parts) {
        for (int i = parts.size() - 1; i > 0; i--) {
            StudyPart part = parts.get(i);
            if (part.kind() == Kind.DEGREE || !department(part.piece().text())) {
                continue;
            }
            int house = parts.get(i - 1).kind() == Kind.SCHOOL ? i - 1 : i - 2;
            boolean placed = house == i - 1 || (house >= 0 && StudyHabit.town(parts.get(i - 1)));
            if (house >= 0
                    && placed
                    && parts.get(house).kind() == Kind.SCHOOL
                    && parts.get(house).name() == part.name()) {
                Piece whole = part.whole();
                Piece joined = whole.part(
                        parts.get(house).piece().start() - whole.start(),
                        part.piece().end() - whole.start());
                parts.subList(house + 1, i + 1).clear();
                parts.set(house, new StudyPart(joined, Kind.SCHOOL, part.name(), whole));
                goneOn(parts, house);
                i = house + 1;
            }
        }
    }

    /** Small words behind the comma go on with the name of a department: "Faculty of Law, business and art". */
    private static void goneOn(List<StudyPart> parts, int house) {
        StudyPart school = parts.get(house);
        StudyPart next = house + 1 < parts.size() ? parts.get(house + 1) : school;
        if (next.kind() == Kind.UNKNOWN
                && next.name() == school.name()
                && Character.isLowerCase(next.piece().text().codePointAt(0))) {
            Piece whole = school.whole();
            Piece joined = whole.part(
                    school.piece().start() - whole.start(), next.piece().end() - whole.start());
            parts.set(house, new StudyPart(joined, Kind.SCHOOL, school.name(), whole));
            parts.remove(house + 1);
        }
    }

    /** A town, with nothing but its country in brackets behind it. */
    private static boolean town(String text) {
        String remark = StudyWords.remark(text);
        return Places.shaped(StudyWords.unremarked(text))
                && (remark.isEmpty()
                        || (remark.indexOf(',') < 0
                                && (Places.sure(remark)
                                        || CAMPUS.matcher(remark).matches())));
    }

    /** A town right behind a school is written as part of its name: "Smith College, Northampton, MA". */
    static @Nullable Piece placed(List<StudyPart> parts, @Nullable Piece school) {
        if (school == null) {
            return null;
        }
        Piece placed = school;
        boolean ended = false;
        for (StudyPart part : parts) {
            Piece whole = part.whole();
            boolean behind = (part.kind() == Kind.UNKNOWN || part.kind() == Kind.PLACE)
                    && whole.start() <= school.start()
                    && whole.end() >= school.end()
                    && part.piece().start() > placed.end()
                    && part.piece().start() - placed.end() <= 2
                    && town(part.piece().text())
                    && !(ended && part.kind() == Kind.UNKNOWN);
            ended |= behind && part.kind() == Kind.PLACE;
            placed = behind
                    ? whole.part(school.start() - whole.start(), part.piece().end() - whole.start())
                    : placed;
        }
        return placed;
    }
}
