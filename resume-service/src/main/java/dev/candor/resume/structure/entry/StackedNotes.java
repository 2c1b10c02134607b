package dev.candor.resume.structure.entry;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Cues;
import dev.candor.resume.structure.word.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Notes of several lines of which the last is the date alone, as narrow columns set them: name, who gave it, when. */
final class StackedNotes {

    private static final Pattern PARTED = Pattern.compile("\\s[–—|·]\\s");
    private static final int MOST_LINES = 5;

    private StackedNotes() {}

    /** The lines of each note, the date last; empty if the lines are no such notes. */
    static List<List<Piece>> of(List<TextLine> lines) {
        List<List<Piece>> notes = new ArrayList<>();
        List<Piece> open = new ArrayList<>();
        for (TextLine line : lines) {
            boolean date = dateAlone(line.text());
            boolean fits = !line.bullet()
                    && open.size() < MOST_LINES
                    && (date ? !open.isEmpty() : Dates.in(line.text()).isEmpty());
            if (!fits) {
                return List.of();
            }
            open.add(line.piece());
            if (date) {
                notes.add(open);
                open = new ArrayList<>();
            }
        }
        return open.isEmpty() ? notes : List.of();
    }

    /** The lines of each note, the date last, where each date stands above its note; empty if the lines are no such notes. */
    static List<List<Piece>> belowDates(List<TextLine> lines) {
        List<List<Piece>> notes = new ArrayList<>();
        Piece date = null;
        for (TextLine line : lines) {
            Piece bare = line.piece().strip("[]() ");
            if (dateAlone(bare.text())) {
                date = bare;
                notes.add(new ArrayList<>(List.of(bare)));
            } else if (date == null
                    || notes.getLast().size() > MOST_LINES
                    || !Dates.in(line.text()).isEmpty()) {
                return List.of();
            } else {
                notes.getLast().add(notes.getLast().size() - 1, line.piece());
            }
        }
        return notes.stream().allMatch(note -> note.size() > 1) ? notes : List.of();
    }

    /** How many lines each note has where some names stand above the line that says who and when; empty if none do. */
    static List<Integer> named(List<TextLine> lines) {
        List<Integer> sizes = new ArrayList<>();
        boolean housed = false;
        int pairs = 0;
        for (int i = 0; i < lines.size(); i += sizes.getLast()) {
            boolean pair = Dates.in(lines.get(i).text()).isEmpty();
            boolean below = i + 1 < lines.size()
                    && !lines.get(i + 1).bullet()
                    && !Dates.in(lines.get(i + 1).text()).isEmpty();
            if (pair && (!below || lines.get(i).bullet())) {
                return List.of();
            }
            housed |= pair && house(lines.get(i + 1).text());
            pairs += pair ? 1 : 0;
            sizes.add(pair ? 2 : 1);
        }
        return housed && pairs > 1 ? sizes : List.of();
    }

    private static boolean house(String text) {
        return Cues.school(text) || Cues.employer(text) >= 1.2;
    }

    /** Name and giver of a note without its date: the last line gives it, unless a dash within the lines parts them. */
    static List<Piece> names(List<Piece> lines) {
        boolean parted =
                lines.stream().anyMatch(line -> PARTED.matcher(line.text()).find());
        if (parted || lines.size() == 1) {
            return List.of(joined(lines));
        }
        return List.of(joined(lines.subList(0, lines.size() - 1)), lines.getLast());
    }

    private static boolean dateAlone(String text) {
        return Dates.first(text)
                .filter(span -> span.start() == 0 && span.end() == text.strip().length())
                .isPresent();
    }

    /** One piece from the first line to the last, if nothing but the line break stands between; else the first. */
    private static Piece joined(List<Piece> lines) {
        StringBuilder words = new StringBuilder(lines.getFirst().text());
        int start = lines.getFirst().start();
        for (Piece line : lines.subList(1, lines.size())) {
            if (line.start() != start + words.length() + 1) {
                return lines.getFirst();
            }
            words.append(' ').append(line.text());
        }
        return new Piece(words.toString(), start);
    }
}
