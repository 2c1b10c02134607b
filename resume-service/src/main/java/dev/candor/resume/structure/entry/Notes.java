package dev.candor.resume.structure.entry;

import dev.candor.resume.document.JsonResume.Award;
import dev.candor.resume.document.JsonResume.Certificate;
import dev.candor.resume.document.JsonResume.Interest;
import dev.candor.resume.document.JsonResume.Reference;
import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.DateSpan;
import dev.candor.resume.structure.word.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads sections of one-line things: certificates, awards, interests, references. */
public final class Notes {

    private static final Pattern LINK = Pattern.compile("https?://\\S{3,300}");

    private final SpanBook spans;

    private Notes(SpanBook spans) {
        this.spans = spans;
    }

    /** One line: its name, who gave it, when. */
    private record Note(
            Piece name,
            @Nullable Piece by,
            @Nullable String date,
            @Nullable Piece dated,
            @Nullable Piece link) {}

    /** The certificates of one section, the first of them at index {@code from} of the list. */
    public static List<Certificate> certificates(List<TextLine> lines, SpanBook spans, int from) {
        Notes notes = new Notes(spans);
        List<Certificate> found = new ArrayList<>();
        for (Note note : notes(lines)) {
            String path = "certificates[" + (from + found.size()) + "]";
            notes.mark(path + ".date", note);
            found.add(new Certificate(
                    spans.put(path + ".name", note.name),
                    note.date,
                    spans.put(path + ".issuer", note.by),
                    spans.put(path + ".url", note.link)));
        }
        return found;
    }

    /** The awards of one section. */
    public static List<Award> awards(List<TextLine> lines, SpanBook spans, int from) {
        Notes notes = new Notes(spans);
        List<Award> found = new ArrayList<>();
        for (Note note : notes(lines)) {
            String path = "awards[" + (from + found.size()) + "]";
            notes.mark(path + ".date", note);
            found.add(new Award(
                    spans.put(path + ".title", note.name), note.date, spans.put(path + ".awarder", note.by), null));
        }
        return found;
    }

    /** The interests of one section. */
    public static List<Interest> interests(List<TextLine> lines, SpanBook spans, int from) {
        List<Interest> found = new ArrayList<>();
        boolean listed = lines.size() > 1 && lines.stream().allMatch(TextLine::bullet);
        for (TextLine line : lines) {
            List<Piece> items = Items.of(line.piece());
            boolean whole = line.piece().words() > 14 || (listed && items.size() == 2);
            for (Piece item : whole ? List.of(line.piece()) : items) {
                String path = "interests[" + (from + found.size()) + "]";
                found.add(new Interest(spans.put(path + ".name", item), List.of()));
            }
        }
        return found;
    }

    /** The references of one section, word for word. */
    public static List<Reference> references(List<TextLine> lines, SpanBook spans, int from) {
        List<Reference> found = new ArrayList<>();
        for (TextLine line : lines) {
            String path = "references[" + (from + found.size()) + "]";
            found.add(new Reference(null, spans.put(path + ".reference", line.piece())));
        }
        return found;
    }

    private void mark(String path, Note note) {
        if (note.date != null && note.dated != null) {
            spans.mark(path, note.dated);
        }
    }

    private static List<Note> notes(List<TextLine> all) {
        List<TextLine> lines = NoteLines.of(all);
        List<List<Piece>> stacked = StackedNotes.of(lines);
        if (!stacked.isEmpty()) {
            return stacked.stream().map(Notes::stacked).toList();
        }
        List<List<Piece>> dated = StackedNotes.belowDates(lines);
        if (!dated.isEmpty()) {
            return dated.stream().map(Notes::stacked).toList();
        }
        boolean twoLines = lines.size() > 1
                && lines.stream().noneMatch(TextLine::bullet)
                && paired(lines)
                && (lines.size() > 2 || !alike(lines.getFirst(), lines.getLast()));
        List<Note> notes = new ArrayList<>();
        List<Integer> sizes = StackedNotes.named(lines);
        if (!sizes.isEmpty()) {
            return sized(lines, sizes);
        }
        for (int i = 0; i < lines.size(); i++) {
            boolean pair = i + 1 < lines.size() && (twoLines || named(lines.get(i), lines.get(i + 1)));
            notes.add(note(lines.get(i).piece(), pair ? lines.get(i + 1).piece() : null));
            i += pair ? 1 : 0;
        }
        return notes;
    }

    private static List<Note> sized(List<TextLine> lines, List<Integer> sizes) {
        List<Note> notes = new ArrayList<>();
        int from = 0;
        for (int size : sizes) {
            notes.add(
                    note(lines.get(from).piece(), size > 1 ? lines.get(from + 1).piece() : null));
            from += size;
        }
        return notes;
    }

    private static Note stacked(List<Piece> lines) {
        Piece dated = lines.getLast();
        List<Piece> names = StackedNotes.names(lines.subList(0, lines.size() - 1));
        Note note = note(names.getFirst(), null);
        String date = Dates.first(dated.text())
                .map(span -> span.range() && span.from() != null ? span.from() : span.last())
                .orElse(null);
        boolean parted = names.size() > 1;
        return new Note(
                parted ? names.getFirst() : note.name, parted ? names.getLast() : note.by, date, dated, note.link);
    }

    /** Does a name in bold letters stand above plain ones that say who and when? */
    private static boolean named(TextLine line, TextLine next) {
        return line.look().bold()
                && !next.look().bold()
                && !next.bullet()
                && Dates.in(line.text()).isEmpty()
                && !Dates.in(next.text()).isEmpty();
    }

    private static boolean alike(TextLine line, TextLine next) {
        return line.look().bold() == next.look().bold()
                && line.look().size() == next.look().size()
                && next.piece().words() > 4;
    }

    /** Is every second line the one that holds the date? */
    private static boolean paired(List<TextLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            boolean dated = !Dates.in(lines.get(i).text()).isEmpty();
            if (dated != (i % 2 == 1)) {
                return false;
            }
        }
        return lines.size() % 2 == 0;
    }

    private static Note note(Piece line, @Nullable Piece below) {
        Piece dated = null;
        String date = null;
        List<Piece> left = new ArrayList<>();
        for (Piece piece : below == null ? List.of(line) : List.of(line, below)) {
            DateSpan found = date == null
                    ? Dates.first(piece.text())
                            .filter(span -> edge(piece, span))
                            .orElse(null)
                    : null;
            if (found == null) {
                bare(piece, left);
            } else {
                date = found.range() && found.from() != null ? found.from() : found.last();
                dated = piece.part(found.start(), found.end());
                bare(piece.part(0, found.start()), left);
                bare(piece.part(found.end(), piece.text().length()), left);
            }
        }
        Matcher link = LINK.matcher(line.text());
        Piece url = link.find() ? line.part(link.start(), link.end()) : null;
        List<Piece> names = NoteNames.of(left);
        Piece by = names.size() > 1 ? names.get(1) : null;
        return new Note(names.isEmpty() ? line : names.getFirst(), by, date, dated, url);
    }

    /** A date counts at either end or in brackets, not amid the words. */
    private static boolean edge(Piece piece, DateSpan span) {
        String before = piece.text().substring(0, span.start()).strip();
        String after = piece.text().substring(span.end()).strip();
        return before.isEmpty()
                || after.isEmpty()
                || !Character.isLetterOrDigit(after.charAt(0))
                || before.endsWith("(")
                || before.endsWith(",")
                || before.endsWith("|");
    }

    private static void bare(Piece part, List<Piece> parts) {
        Piece bare = part.strip("[],;:|\u2013\u2014-\u2022\u00b7. ");
        if (!bare.text().replaceAll("[()]", "").isBlank()) {
            parts.add(bare);
        }
    }
}
