package dev.candor.resume.structure.entry;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.word.Cues;
import dev.candor.resume.structure.word.Places;
import dev.candor.resume.structure.word.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** The names of a head in which labels tell what is what: "Cargo: Analista". */
final class SaidNames {

    private SaidNames() {}

    /** A name without the label in front of it, which says what it is: "Cargo: Analista". */
    static Piece bare(Piece name, Map<Piece, String> said) {
        int colon = name.text().indexOf(": ");
        String label = colon < 0
                ? null
                : Vocabulary.entryLabel(Vocabulary.fold(name.text().substring(0, colon)));
        if (!"title".equals(label) && !"employer".equals(label)) {
            return name;
        }
        Piece value = name.part(colon + 1, name.text().length());
        said.put(value, label);
        return value;
    }

    /** What labels say, and for what they do not say the name that looks most like it. */
    static RoleNames.Reading of(HeadSegments head) {
        List<Piece> rest = new ArrayList<>(head.names());
        rest.removeAll(head.said().keySet());
        Piece title = said(head, "title");
        Piece employer = said(head, "employer");
        if (title == null) {
            title = most(rest, name -> Cues.title(name.text()));
            rest.remove(title);
        }
        if (employer == null) {
            employer = most(rest, name -> Cues.employer(name.text()) - (Places.sure(name.text()) ? 1 : 0));
            rest.remove(employer);
        }
        return new RoleNames.Reading(title, employer, rest, 2, true, false);
    }

    private static @Nullable Piece said(HeadSegments head, String what) {
        return head.names().stream()
                .filter(name -> what.equals(head.said().get(name)))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Piece most(List<Piece> names, ToDoubleFunction<Piece> score) {
        return names.stream()
                .reduce((one, other) -> score.applyAsDouble(other) > score.applyAsDouble(one) ? other : one)
                .orElse(null);
    }
}
