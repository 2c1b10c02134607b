package dev.candor.resume.structure.entry;

import dev.candor.resume.document.Span;
import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.SourceText;
import dev.candor.resume.structure.text.TextLine;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Remembers for every value where it was read. Offsets leave as code points, since that is what clients count. */
public final class SpanBook {

    private final SourceText source;
    private final NavigableMap<Integer, Integer> pages = new TreeMap<>();
    private final Map<String, Span> spans = new HashMap<>();
    private final BitSet marked = new BitSet();
    private final boolean plain;

    /** A book without entries. */
    public SpanBook(SourceText source) {
        this.source = source;
        this.plain = source.value().chars().noneMatch(c -> Character.isSurrogate((char) c));
        for (TextLine line : source.lines()) {
            pages.put(line.piece().start(), line.look().page());
        }
    }

    /** Notes where the value of a path stands and answers the value; absent and empty pieces are no value. */
    public @Nullable String put(String path, @Nullable Piece piece) {
        if (piece == null || piece.empty()) {
            return null;
        }
        mark(path, piece);
        return piece.text();
    }

    /** Notes where something was read whose value is written otherwise, such as a date. */
    public void mark(String path, Piece piece) {
        marked.set(piece.start(), piece.end());
        Map.Entry<Integer, Integer> line = pages.floorEntry(piece.start());
        int page = line == null ? 0 : line.getValue();
        spans.put(path, new Span(page == 0 ? null : page, point(piece.start()), point(piece.end()), piece.text()));
    }

    private int point(int offset) {
        return plain ? offset : source.value().codePointCount(0, offset);
    }

    /** Puts every piece of a list under {@code path[0]}, {@code path[1]} and so on. */
    public List<String> putAll(String path, List<Piece> pieces) {
        List<Piece> filled = pieces.stream().filter(piece -> !piece.empty()).toList();
        for (int i = 0; i < filled.size(); i++) {
            mark(path + "[" + i + "]", filled.get(i));
        }
        return filled.stream().map(Piece::text).toList();
    }

    /** Is the character at this offset of the text part of some value? */
    public boolean marked(int offset) {
        return marked.get(offset);
    }

    /** All spans by path. */
    public Map<String, Span> spans() {
        return spans;
    }
}
