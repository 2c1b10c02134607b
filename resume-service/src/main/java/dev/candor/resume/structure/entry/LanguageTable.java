package dev.candor.resume.structure.entry;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.word.Vocabulary;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table of languages by the levels of the Common European Framework, as Europass draws it: one row a language, one
 * column for listening, reading, speaking and writing each.
 */
final class LanguageTable {

    private static final Pattern LEVEL = Pattern.compile("[ABC][12][+-]?");
    /** At least two levels, whatever stands between them. */
    private static final Pattern LEVELS =
            Pattern.compile("(?<![\\p{L}\\d])[ABC][12][+-]?(?:[\\s/|,]+[ABC][12][+-]?)+\\s*$");
    /** What the levels mean: "Levels: A1/A2: basic user". */
    private static final Pattern LEGEND = Pattern.compile(
            "(?iu)^(?:levels?|niveaux?|niveles|niveis|n\u00edveis|livelli|stufen?|niv\u00e5er|niveaus|poziomy|\\(?\\*\\)?\\s*common european).{0,40}\\bA1\\b.*");

    private LanguageTable() {}

    /** Is it a level of the framework? */
    static boolean level(String text) {
        return LEVEL.matcher(text).matches();
    }

    /** Does a line only name the columns, or say what the levels mean? */
    static boolean heads(String text) {
        String[] cells = text.split("\t");
        return LEGEND.matcher(text).matches()
                || (Arrays.stream(cells).allMatch(cell -> Vocabulary.in("language-column", Vocabulary.fold(cell)))
                        && !text.isBlank());
    }

    /** The levels at the end of a row, one if all are alike; absent if the line is no row. */
    static @Nullable Piece levels(Piece line) {
        Matcher row = LEVELS.matcher(line.text());
        if (!row.find() || row.start() == 0) {
            return null;
        }
        boolean alike =
                Arrays.stream(row.group().strip().split("[\\s/|,]+")).distinct().count() == 1;
        boolean one = line.text().substring(0, row.start()).strip().split(" ").length <= 3
                && line.text().substring(0, row.start()).indexOf(':') < 0;
        int end = alike ? row.start() + 2 : row.end();
        return one ? line.part(row.start(), end) : null;
    }
}
