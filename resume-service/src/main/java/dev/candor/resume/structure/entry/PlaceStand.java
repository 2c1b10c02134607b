package dev.candor.resume.structure.entry;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.word.Cues;
import dev.candor.resume.structure.word.Places;
import java.util.ArrayList;
import java.util.List;

/** Where the entries of a section have their town right beside the dates, what stands there in another one is its town. */
final class PlaceStand {

    private static final int LEAST = 2;
    private static final int CLOSE = 4;

    private PlaceStand() {}

    static List<HeadSegments> of(List<HeadSegments> heads) {
        long before =
                heads.stream().filter(head -> beside(head, head.places(), true)).count();
        long behind = heads.stream()
                .filter(head -> beside(head, head.places(), false))
                .count();
        long most = Math.max(before, behind);
        if (most < LEAST || most * 2 < heads.size()) {
            return heads;
        }
        return heads.stream().map(head -> placed(head, before >= behind)).toList();
    }

    private static boolean beside(HeadSegments head, List<Piece> pieces, boolean before) {
        return pieces.stream().anyMatch(piece -> beside(head, piece, before));
    }

    private static boolean beside(HeadSegments head, Piece piece, boolean before) {
        Piece dated = head.dated();
        int gap = dated == null ? -1 : before ? dated.start() - piece.end() : piece.start() - dated.end();
        return gap > 0 && gap <= CLOSE;
    }

    private static HeadSegments placed(HeadSegments head, boolean before) {
        List<Piece> towns = head.names().stream()
                .filter(name -> beside(head, name, before))
                .filter(name ->
                        Places.shaped(name.text()) && Cues.title(name.text()) < 0.8 && Cues.employer(name.text()) < 1)
                .toList();
        if (!head.places().isEmpty() || towns.isEmpty() || head.names().size() == 1) {
            return head;
        }
        List<Piece> names = new ArrayList<>(head.names());
        names.removeAll(towns);
        return new HeadSegments(head.dates(), head.dated(), names, towns, head.links(), head.looks(), head.said());
    }
}
