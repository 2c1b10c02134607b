package dev.candor.resume.structure.entry;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.word.Cues;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Time away from work, such as parental leave: it has no employer, whatever words stand behind it. */
final class TimeAway {

    private TimeAway() {}

    /** The names of an entry that is one; absent if it is none, or if the head names an employer. */
    static @Nullable RoleNames of(HeadSegments head) {
        List<Piece> names = head.names();
        Piece leave = names.stream()
                .filter(name -> Cues.leave(name.text()))
                .findFirst()
                .orElse(null);
        if (leave == null
                || names.stream().anyMatch(name -> !name.equals(leave) && Cues.employer(name.text()) >= 1.2)) {
            return null;
        }
        List<Piece> rest = new ArrayList<>(names);
        rest.remove(leave);
        Piece place = head.places().isEmpty() ? null : head.places().getFirst();
        return new RoleNames(leave, null, place, rest, 1);
    }
}
