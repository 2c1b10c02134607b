package dev.candor.resume.structure.entry;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Cues;
import dev.candor.resume.structure.word.Places;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which marks part the values of the entries of one section. A slash or a dash that most of them have parts title, employer and
 * place; one that only some have, whose heads name enough without it, belongs to the words: "Commis / Demi Chef".
 */
final class Separators {

    private static final int ENOUGH = 2;

    private Separators() {}

    /** Marks that also stand inside names. */
    enum Mark {
        SLASH,
        DASH,
        OTHER;

        static Mark of(String separator) {
            String bare = separator.strip();
            return bare.equals("/")
                    ? SLASH
                    : bare.length() == 1 && "-\u2013\u2014\u2015\u2212".contains(bare) ? DASH : OTHER;
        }
    }

    /** The heads of a section, taken apart at the marks that part all of them. */
    static List<HeadSegments> of(List<List<TextLine>> heads) {
        Set<Mark> rare = rare(heads);
        List<HeadSegments> parted =
                PlaceStand.of(heads.stream().map(head -> parted(head, rare)).toList());
        long named = parted.stream().filter(head -> head.names().size() > 1).count();
        return parted.stream()
                .map(head -> named * 2 >= parted.size() ? named(head) : head)
                .toList();
    }

    /** Where most entries have two names, one with a single name and "Maison Varga, London, UK" has its other one there. */
    private static HeadSegments named(HeadSegments head) {
        if (head.names().size() != 1 || head.places().size() != 1) {
            return head;
        }
        Piece place = head.places().getFirst();
        int comma = place.text().indexOf(',');
        String first = comma < 0 ? "" : place.text().substring(0, comma);
        boolean house = comma > 0
                && !Places.sure(first)
                && !Places.city(first)
                && (first.indexOf(' ') > 0 || place.text().indexOf(',', comma + 1) > 0);
        if (!house) {
            return head;
        }
        List<Piece> names = new ArrayList<>(head.names());
        names.add(place);
        Map<Piece, HeadSegments.Look> looks = new HashMap<>(head.looks());
        looks.put(place, new HeadSegments.Look(1, false, false));
        return new HeadSegments(head.dates(), head.dated(), names, List.of(), head.links(), looks, head.said());
    }

    /** Marks that some heads have and most have not. */
    static Set<Mark> rare(List<List<TextLine>> heads) {
        Set<Mark> rare = EnumSet.noneOf(Mark.class);
        for (Mark mark : EnumSet.of(Mark.SLASH, Mark.DASH)) {
            long used = heads.stream().filter(head -> uses(head, mark)).count();
            if (used > 0 && used * 2 <= heads.size()) {
                rare.add(mark);
            }
        }
        return rare;
    }

    private static boolean uses(List<TextLine> head, Mark mark) {
        HeadSegments with = HeadSegments.of(head);
        HeadSegments without = HeadSegments.of(head, Set.of(mark));
        return with.names().size() + with.places().size()
                > without.names().size() + without.places().size();
    }

    private static HeadSegments parted(List<TextLine> head, Set<Mark> rare) {
        HeadSegments plain = HeadSegments.of(head);
        Set<Mark> words = EnumSet.noneOf(Mark.class);
        for (Mark mark : rare) {
            HeadSegments joined = HeadSegments.of(head, Set.of(mark));
            boolean enough = mark == Mark.SLASH || joined.names().size() >= ENOUGH;
            if (enough && !told(plain, joined)) {
                words.add(mark);
            }
        }
        return words.isEmpty() ? plain : HeadSegments.of(head, words);
    }

    /** Do the words on both sides of a mark say that they are two things, such as an employer and its town? */
    private static boolean told(HeadSegments plain, HeadSegments joined) {
        List<Piece> sides = plain.names().stream()
                .filter(name -> !joined.names().contains(name))
                .toList();
        return plain.places().size() > joined.places().size()
                || sides.stream().map(side -> beside(side, sides)).anyMatch(Separators::house);
    }

    /** The words of a side that stand next to the mark: what follows a comma behind it, or goes before one, is another value. */
    private static String beside(Piece side, List<Piece> sides) {
        String text = side.text();
        if (sides.size() < 2) {
            return text;
        }
        if (side.equals(sides.getFirst())) {
            return text.substring(text.lastIndexOf(',') + 1).strip();
        }
        int comma = side.equals(sides.getLast()) ? text.indexOf(',') : -1;
        return comma < 0 ? text : text.substring(0, comma);
    }

    private static boolean house(String words) {
        return Cues.employer(words) >= 2 || Places.sure(words);
    }
}
