package dev.candor.resume.structure.entry;

import dev.candor.resume.structure.entry.FormFields.Field;
import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Values that stand on lines of their own behind a label, in entries that otherwise need none: "City: Rovigo".
 *
 * @param rest the lines without them
 * @param values what stands behind the labels, by where it begins
 */
record LabelledLines(List<TextLine> rest, NavigableMap<Integer, Piece> values) {

    private static final int MOST_WORDS = 6;

    /** The lines parted from those that hold the value of one field, behind a label of at least so many words. */
    static LabelledLines of(List<TextLine> lines, Field field, int labelWords) {
        List<TextLine> rest = new ArrayList<>();
        NavigableMap<Integer, Piece> values = new TreeMap<>();
        for (TextLine line : lines) {
            Piece value = line.bullet() ? null : FormFields.value(line, field);
            boolean alone = value != null
                    && !value.empty()
                    && value.words() <= MOST_WORDS
                    && line.piece().words() - value.words() >= labelWords
                    && !rest.isEmpty();
            if (alone && value != null) {
                values.put(value.start(), value);
            } else {
                rest.add(line);
            }
        }
        return new LabelledLines(rest, values);
    }

    /** The first value that stands inside an entry, before the next one begins; absent without one. */
    @Nullable
    Piece inside(List<Block> blocks, int index) {
        int from = start(blocks.get(index));
        int to = index + 1 < blocks.size() ? start(blocks.get(index + 1)) : Integer.MAX_VALUE;
        NavigableMap<Integer, Piece> found = values.subMap(from, true, Math.max(from, to), false);
        return found.isEmpty() ? null : found.firstEntry().getValue();
    }

    private static int start(Block block) {
        List<TextLine> lines = block.head().isEmpty() ? block.body() : block.head();
        return lines.isEmpty() ? 0 : lines.getFirst().piece().start();
    }
}
