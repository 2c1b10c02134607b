package dev.candor.resume.structure;

import dev.candor.resume.structure.entry.SpanBook;
import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.SourceText;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Dates;
import dev.candor.resume.structure.word.LanguageGuess;
import dev.candor.resume.structure.word.Places;
import dev.candor.resume.structure.word.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What no value of the document quotes, so that nothing a person wrote is lost: whole lines, and parts of lines that say more
 * than a label or a joining word. It is kept word for word under the heading where it stands.
 */
final class Leftovers {

    private static final String EDGES = "\t ,;:|/()[]\u2022\u00b7\u2013\u2014-.";
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}]{3,}|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
    private static final Pattern PAGE =
            Pattern.compile("(?iu)\\p{L}{0,10}\\.?\\s?\\d{1,2}\\s?(?:\\p{L}{1,3}|/|\\|)?\\s?\\d{0,2}");
    private static final Pattern DURATION = Pattern.compile(
            "(?iu)(?:c(?:a|irca)?\\.? )?(?:\\d{1,2}\\s?\\p{L}{1,10}\\.?[ ,]{0,2}(?:\\p{L}{1,3} )?){1,2}");

    private final SpanBook spans;
    private final Set<Integer> headings = new HashSet<>();
    private final List<Section> sections;

    private Leftovers(List<Section> sections, SpanBook spans) {
        this.sections = sections;
        this.spans = spans;
        for (Section section : sections) {
            Piece heading = section.heading();
            if (heading != null) {
                headings.add(heading.start());
            }
        }
    }

    /** The lines and parts of lines, in the order of the text, those below one heading together. */
    static List<Section> of(SourceText source, List<Section> sections, SpanBook spans) {
        Leftovers leftovers = new Leftovers(sections, spans);
        List<Section> found = new ArrayList<>();
        @Nullable Piece open = null;
        for (TextLine line : source.lines()) {
            for (Piece piece : leftovers.pieces(line.piece())) {
                Piece heading = leftovers.above(line.piece());
                if (found.isEmpty() || !Objects.equals(heading, open)) {
                    found.add(new Section(Vocabulary.Kind.OTHER, heading, new ArrayList<>()));
                    open = heading;
                }
                found.getLast().lines().add(line.with(piece));
            }
        }
        return found;
    }

    private List<Piece> pieces(Piece line) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        int length = line.text().length();
        for (int i = 0; i <= length; i++) {
            if (i == length || spans.marked(line.start() + i)) {
                Piece part = line.part(from, i);
                if (i == length || !named(part)) {
                    add(pieces, part);
                }
                from = i + 1;
            }
        }
        return pieces;
    }

    /** Does the part only name the value that follows? */
    private static boolean named(Piece part) {
        String folded = Vocabulary.fold(part.strip(EDGES).text());
        return Vocabulary.in("graded", folded) || Vocabulary.in("network", folded);
    }

    private void add(List<Piece> pieces, Piece raw) {
        Piece piece = closed(raw, raw.strip(EDGES));
        if (piece.empty() || heading(piece) || !says(piece.text())) {
            return;
        }
        pieces.add(piece);
    }

    /** With the bracket that closes one inside it. */
    private static Piece closed(Piece raw, Piece piece) {
        int end = piece.end() - raw.start();
        boolean open = piece.text().lastIndexOf('(') > piece.text().lastIndexOf(')');
        return open && end < raw.text().length() && raw.text().charAt(end) == ')'
                ? raw.part(piece.start() - raw.start(), end + 1)
                : piece;
    }

    private boolean heading(Piece piece) {
        return headings.contains(piece.start())
                || Vocabulary.heading(Vocabulary.fold(piece.text())).isPresent();
    }

    private static boolean says(String text) {
        String folded = Vocabulary.fold(text);
        return WORD.matcher(text).find()
                && !PAGE.matcher(text).matches()
                && !DURATION.matcher(text).matches()
                && !Vocabulary.in("label", folded)
                && !Vocabulary.in("column", folded)
                && Vocabulary.entryLabel(folded) == null
                && !LanguageGuess.filler(folded)
                && Places.country(text).isEmpty()
                && Dates.in(text).stream().noneMatch(date -> date.start() == 0 && date.end() == text.length());
    }

    /** The heading that a line stands below; absent above the first. */
    private @Nullable Piece above(Piece line) {
        Piece nearest = null;
        for (Section section : sections) {
            Piece heading = section.heading();
            if (heading != null
                    && heading.start() < line.start()
                    && (nearest == null || heading.start() > nearest.start())) {
                nearest = heading;
            }
        }
        return nearest;
    }
}
