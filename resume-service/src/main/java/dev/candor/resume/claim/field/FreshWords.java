package dev.candor.resume.claim.field;

import dev.candor.resume.claim.field.ToldText.Word;
import dev.candor.resume.claim.source.FieldKind;
import dev.candor.resume.claim.text.Lines;
import java.util.Objects;
import java.util.Set;

/** Whether a word that the source does not have in this place says more than an ordinary one: a name, a number, a rank, a level. */
final class FreshWords {

    private static final Set<String> RANKED =
            Set.of("title", "rank", "credential", "award", "superlative", "status", "published", "earned");

    private final ToldCase sides;

    FreshWords(ToldCase sides) {
        this.sides = sides;
    }

    /** Whether a word that the source does not have here says more than an ordinary one. */
    boolean isNew(Word word) {
        if (sides.isSpelled(word)
                || ToldCase.anyIs(sides.had().words(), word)
                || ToldCase.anyIs(sides.around(), word)) {
            return false;
        }
        boolean ranked = sides.line().marks().stream()
                .filter(mark -> RANKED.contains(mark.kind()))
                .anyMatch(mark -> sides.line().tokens().get(mark.at()).start() <= word.start()
                        && word.start()
                                < sides.line()
                                        .tokens()
                                        .get(mark.at() + mark.length() - 1)
                                        .end());
        boolean levelled = word.level() != null
                && sides.had().words().stream().noneMatch(one -> Objects.equals(one.level(), word.level()));
        boolean unknown = (word.shaped() || isName(word)) && !isInSource(word);
        boolean graded = word.phrase() && sides.field().kind() == FieldKind.STUDY;
        boolean letter = word.written().length() == 1
                && Character.isUpperCase(word.written().charAt(0));
        return word.number()
                || letter
                || graded
                || ranked
                || levelled
                || unknown
                || ToldTable.ends("tier", word.plain());
    }

    /** A capital in a text where other words have none, outside of German; or a capital of what no dictionary has. */
    private boolean isName(Word word) {
        boolean capital = Character.isUpperCase(word.written().charAt(0)) && word.start() > 0;
        boolean listed = !sides.field().index().language().equals("en") || Lines.isDictionaryWord(word.plain());
        boolean mixed = sides.told().contents().stream()
                .anyMatch(one -> Character.isLowerCase(one.written().charAt(0)));
        return capital
                && (!listed
                        || (mixed
                                && Set.of("fr", "es", "it", "pt")
                                        .contains(sides.field().index().language())));
    }

    private boolean isInSource(Word word) {
        return sides.field().index().texts().stream()
                .flatMap(text -> text.line().tokens().stream())
                .anyMatch(token -> token.folded().equals(word.plain()));
    }
}
