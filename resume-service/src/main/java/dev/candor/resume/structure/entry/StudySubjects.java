package dev.candor.resume.structure.entry;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.word.Degrees;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a school gives and the subjects behind it, each with its grade. Right behind the degree they are its field, "A levels Art
 * (A), Music (B)"; behind a colon or a count of grades they are courses.
 *
 * @param rest what stands behind the last subject, perhaps nothing
 */
record StudySubjects(
        Piece degree, @Nullable Piece field, @Nullable Piece courses, Piece rest) {

    private static final Pattern COUNT = Pattern.compile("\\d{1,2} (?=\\p{Lu})");
    private static final Pattern GRADED =
            Pattern.compile("\\p{L} \\((?:[A-G]\\*?[+-]?|[A-G]{2}|\\d(?:-\\d)?)\\)(?=$|[,;. ])");
    /** Words behind a degree that are its field. */
    private static final Pattern FIELDED = Pattern.compile("\\s(?!at\\b|with\\b|[Gg]rades?\\b)\\p{L}");

    /** The subjects of a text; absent if it lists none. */
    static @Nullable StudySubjects of(Piece line) {
        int end = Degrees.length(line.text());
        Matcher count = COUNT.matcher(line.text());
        int from = count.lookingAt() ? count.end() : 0;
        List<MatchResult> graded = GRADED.matcher(line.text()).results().toList();
        if (end <= from || graded.size() < 2 || !Degrees.ofSchool(line.text().substring(from, end))) {
            return null;
        }
        Piece degree = line.part(from, end);
        Piece named = line.part(end, graded.getLast().end());
        Piece rest =
                HeadSegments.edges(line.part(graded.getLast().end(), line.text().length()));
        return FIELDED.matcher(line.text()).region(end, line.text().length()).lookingAt()
                ? new StudySubjects(degree, named.strip(" "), null, rest)
                : new StudySubjects(degree, null, named.strip(": "), rest);
    }
}
