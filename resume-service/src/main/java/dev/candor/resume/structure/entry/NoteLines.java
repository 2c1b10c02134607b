package dev.candor.resume.structure.entry;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.DateSpan;
import dev.candor.resume.structure.word.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts every note on a line of its own: parts those that stand side by side, joins one that goes on below. */
final class NoteLines {

    private static final List<Pattern> MARKS = List.of(
            Pattern.compile("\\s*;\\s+"),
            Pattern.compile("\\s+[\u00b7\u2022\u25aa|]\\s+"),
            Pattern.compile("\\s+[\u2013\u2014-]\\s+"),
            Pattern.compile("(?<=\\)),\\s+"));
    private static final Pattern BRACKET = Pattern.compile("\\([^()]{2,40}\\)[.,]?");
    private static final int MOST_TAIL_WORDS = 3;

    private NoteLines() {}

    /** The lines, every note on one. */
    static List<TextLine> of(List<TextLine> lines) {
        List<TextLine> whole = new ArrayList<>();
        boolean bullets =
                lines.size() > 2 && lines.stream().filter(TextLine::bullet).count() * 2 > lines.size();
        for (TextLine line : lines) {
            if (!whole.isEmpty() && goesOn(whole.getLast(), line, bullets)) {
                TextLine above = whole.getLast();
                Piece joined = new Piece(
                        above.text() + ' ' + line.text(), above.piece().start());
                whole.set(whole.size() - 1, above.with(joined));
            } else {
                whole.add(line);
            }
        }
        List<TextLine> parted = new ArrayList<>();
        whole.forEach(line -> parted.addAll(parted(line)));
        return parted;
    }

    private static boolean goesOn(TextLine above, TextLine line, boolean bullets) {
        return line.piece().start() == above.piece().end() + 1
                && (BRACKET.matcher(line.text()).matches() || (bullets && tail(above, line)) || open(above, line));
    }

    /** Is it the end of the bullet above, which has no date of its own yet? */
    private static boolean tail(TextLine above, TextLine line) {
        return above.bullet()
                && !line.bullet()
                && Dates.in(above.text()).isEmpty()
                && line.text().replaceAll("\\(?[\\d./-]+\\)?", "").strip().split(" ").length <= MOST_TAIL_WORDS;
    }

    /** Do dated notes stand side by side above, the last one without its date yet? */
    private static boolean open(TextLine above, TextLine line) {
        if (Dates.in(line.text()).isEmpty() || Dates.in(above.text()).isEmpty()) {
            return false;
        }
        return MARKS.stream()
                .limit(2)
                .map(mark -> cut(mark, above.piece()))
                .anyMatch(parts -> parts.size() > 1
                        && parts.subList(0, parts.size() - 1).stream().allMatch(NoteLines::dated)
                        && Dates.in(parts.getLast().text()).isEmpty());
    }

    /** The notes of one line if each of them has a date of its own. */
    private static List<TextLine> parted(TextLine line) {
        List<DateSpan> dates = Dates.in(line.text());
        if (dates.size() < 2) {
            return List.of(line);
        }
        for (Pattern mark : MARKS) {
            List<Piece> parts = cut(mark, line.piece());
            boolean dated = parts.size() > 1 && parts.stream().allMatch(NoteLines::dated);
            if (dated) {
                return parts.stream().map(line::with).toList();
            }
        }
        return List.of(line);
    }

    /** Is there a name, and one date before or behind it? */
    private static boolean dated(Piece part) {
        List<DateSpan> dates = Dates.in(part.text());
        if (dates.size() != 1) {
            return false;
        }
        String before = part.text().substring(0, dates.getFirst().start());
        String after = part.text().substring(dates.getFirst().end());
        boolean named = (before + after).chars().filter(Character::isLetter).count() > 1;
        return named && (before.isBlank() || after.chars().noneMatch(Character::isLetter));
    }

    private static List<Piece> cut(Pattern mark, Piece line) {
        List<Piece> parts = new ArrayList<>();
        Matcher separator = mark.matcher(line.text());
        int from = 0;
        while (separator.find()) {
            if (!Items.bracketed(line.text(), separator.start())) {
                parts.add(line.part(from, separator.start()));
                from = separator.end();
            }
        }
        parts.add(line.part(from, line.text().length()));
        parts.removeIf(Piece::empty);
        return parts;
    }
}
