package dev.candor.resume.structure.entry;

import dev.candor.resume.document.JsonResume.Award;
import dev.candor.resume.document.JsonResume.Certificate;
import dev.candor.resume.document.JsonResume.Interest;
import dev.candor.resume.document.JsonResume.Publication;
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

/** Reads sections of one-line things: certificates, awards, publications, interests, references. */
public final class Notes {

    private static final Pattern PARTS = Pattern.compile(
            "\\t|\\s+[|\u2013\u2014\u00b7\u2022]\\s+|\\s+-\\s+|,\\s+|\\s*;\\s+|\\.\\s+(?=\\p{Lu})|\\s*[()]\\s*|\\s*[|\u00b7]\\s*");
    private static final Pattern QUOTED = Pattern.compile(
            "[\"\u201c\u201e\u00ab]\\s?([^\"\u201d\u201c\u00bb]{5,300}?)[,.]?\\s?[\"\u201d\u201c\u00bb]");
    private static final Pattern CITED =
            Pattern.compile("^[^(]{5,300}\\((?:19|20)\\d{2}[a-z]?\\)[.:,]?\\s+([^.]{8,300})\\.");
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

    /** The publications of one section; a quoted text is the title, whatever stands before it. */
    public static List<Publication> publications(List<TextLine> lines, SpanBook spans, int from) {
        Notes notes = new Notes(spans);
        List<Publication> found = new ArrayList<>();
        for (Note note : notes(lines)) {
            String path = "publications[" + (from + found.size()) + "]";
            notes.mark(path + ".releaseDate", note);
            found.add(new Publication(
                    spans.put(path + ".name", note.name),
                    spans.put(path + ".publisher", note.by),
                    note.date,
                    spans.put(path + ".url", note.link),
                    null));
        }
        return found;
    }

    /** The interests of one section. */
    public static List<Interest> interests(List<TextLine> lines, SpanBook spans, int from) {
        List<Interest> found = new ArrayList<>();
        for (TextLine line : lines) {
            for (Piece item : line.piece().words() > 14 ? List.of(line.piece()) : Items.of(line.piece())) {
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

    private static List<Note> notes(List<TextLine> lines) {
        boolean twoLines = lines.size() > 1 && lines.stream().noneMatch(TextLine::bullet) && paired(lines);
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Piece below = twoLines && i + 1 < lines.size() ? lines.get(i + 1).piece() : null;
            notes.add(note(lines.get(i).piece(), below));
            i += twoLines ? 1 : 0;
        }
        return notes;
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
        List<Piece> parts = new ArrayList<>();
        String date = null;
        Piece dated = null;
        for (Piece piece : below == null ? List.of(line) : List.of(line, below)) {
            DateSpan found = Dates.first(piece.text()).orElse(null);
            if (found != null && date == null) {
                date = found.range() && found.from() != null ? found.from() : found.last();
                dated = piece.part(found.start(), found.end());
                parts(piece.part(0, found.start()), parts);
                parts(piece.part(found.end(), piece.text().length()), parts);
            } else {
                parts(piece, parts);
            }
        }
        Matcher link = LINK.matcher(line.text());
        Piece url = link.find() ? line.part(link.start(), link.end()) : null;
        Piece title = title(line);
        if (title != null) {
            return new Note(title, behind(parts, title), date, dated, url);
        }
        Piece name = parts.isEmpty() ? line : parts.getFirst();
        return new Note(name, parts.size() > 1 ? parts.get(1) : null, date, dated, url);
    }

    /** What stands in quotation marks, or behind "Author (2020)." */
    private static @Nullable Piece title(Piece line) {
        for (Pattern pattern : List.of(QUOTED, CITED)) {
            Matcher matcher = pattern.matcher(line.text());
            if (matcher.find()) {
                return line.part(matcher.start(1), matcher.end(1));
            }
        }
        return null;
    }

    private static @Nullable Piece behind(List<Piece> parts, Piece title) {
        return parts.stream()
                .filter(part -> part.start() >= title.end())
                .findFirst()
                .orElse(null);
    }

    private static void parts(Piece piece, List<Piece> parts) {
        Matcher separator = PARTS.matcher(piece.text());
        int from = 0;
        while (separator.find()) {
            add(piece.part(from, separator.start()), parts);
            from = separator.end();
        }
        add(piece.part(from, piece.text().length()), parts);
    }

    private static void add(Piece part, List<Piece> parts) {
        Piece bare = part.strip("()[],;:|\u2013\u2014-\u2022\u00b7.");
        if (!bare.empty() && !LINK.matcher(bare.text()).matches()) {
            parts.add(bare);
        }
    }
}
