package dev.candor.resume.structure.entry;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Cues;
import dev.candor.resume.structure.word.Dates;
import dev.candor.resume.structure.word.Degrees;
import dev.candor.resume.structure.word.Grades;
import dev.candor.resume.structure.word.Places;
import dev.candor.resume.structure.word.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * Dashes and slashes in the head of a study that belong to the words: within a field, "Media – Journalism, Halden College", and
 * within a school that has two names.
 */
final class StudyMarks {

    private static final int MOST_FIELD_WORDS = 6;

    private final String text;
    private final boolean schoolElsewhere;

    private StudyMarks(String text, boolean schoolElsewhere) {
        this.text = text;
        this.schoolElsewhere = schoolElsewhere;
    }

    /** Where they start, in the text of the resume; any line of the entry may name the school. */
    static Set<Integer> of(List<TextLine> head, Block entry) {
        Set<Integer> places = new HashSet<>();
        for (TextLine line : head) {
            boolean elsewhere = Stream.concat(entry.head().stream(), entry.body().stream())
                    .anyMatch(other -> !other.equals(line) && house(other.text()));
            places.addAll(new StudyMarks(line.text(), elsewhere).words(line.piece()));
        }
        return places;
    }

    private Set<Integer> words(Piece line) {
        Set<Integer> places = new HashSet<>();
        Matcher separator = HeadSegments.SEPARATOR.matcher(text);
        int from = 0;
        while (separator.find()) {
            int start = separator.start();
            int end = separator.end();
            if (Separators.Mark.of(separator.group()) != Separators.Mark.OTHER
                    && word(text.substring(from, start), behind(end), end)) {
                places.add(line.start() + start);
            } else {
                from = end;
            }
        }
        return places;
    }

    /** The words behind a mark, up to the next mark or comma. */
    private String behind(int from) {
        Matcher next = HeadSegments.SEPARATOR.matcher(text).region(from, text.length());
        int end = next.find() ? next.start() : text.length();
        int comma = text.indexOf(',', from);
        return text.substring(from, comma < 0 ? end : Math.min(comma, end)).strip();
    }

    private boolean word(String cell, String right, int end) {
        String left = cell.substring(Math.max(cell.lastIndexOf(','), cell.lastIndexOf(": ")) + 1)
                .strip();
        if (left.isEmpty() || right.isEmpty() || dated(left) || dated(right) || Places.sure(right)) {
            return false;
        }
        boolean degree = Degrees.length(right) > 0 || Degrees.length(left) == left.length();
        if (Cues.school(left) && Cues.school(right)) {
            return !degree && Degrees.length(left) == 0;
        }
        boolean told = degree || firm(left) || firm(right) || graded(right);
        boolean school = schoolElsewhere || house(text.substring(Math.min(text.length(), end + right.length())));
        return !told
                && school
                && right.split(" ").length <= MOST_FIELD_WORDS
                && Character.isLetter(right.codePointAt(0));
    }

    private static boolean dated(String words) {
        return !Dates.in(words).isEmpty();
    }

    private static boolean firm(String words) {
        return Cues.school(words) || Cues.employer(words) >= 2;
    }

    private static boolean house(String words) {
        return Cues.school(words) || Cues.employer(words) >= 1.2;
    }

    /** Is it how the study ended or went, and no field? */
    private static boolean graded(String words) {
        return Grades.whole(words)
                || Degrees.brokenOff(words)
                || StudyScore.find(new Piece(words, 0)) != null
                || Vocabulary.in("expected", Vocabulary.fold(words).split(" ", 2)[0]);
    }
}
