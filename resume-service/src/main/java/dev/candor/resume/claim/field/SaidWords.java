package dev.candor.resume.claim.field;

import dev.candor.resume.claim.field.ToldText.Word;
import dev.candor.resume.claim.prose.Words;
import dev.candor.resume.claim.source.FieldKind;
import dev.candor.resume.claim.source.ResumeTree.Entry;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Term;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether the source says a word of a field: there, elsewhere in the entry, in letters, or by a word of like meaning. */
final class SaidWords {

    private final ToldCase sides;
    private final FreshWords fresh;

    SaidWords(ToldCase sides, FreshWords fresh) {
        this.sides = sides;
        this.fresh = fresh;
    }

    boolean isSaid(Word word) {
        return ToldCase.anyIs(sides.had().words(), word)
                || ToldCase.anyIs(sides.around(), word)
                || sides.isSpelled(word)
                || isLettered(word)
                || isPaper(word)
                || isLabel(word)
                || isOfClass(word)
                || (sides.isOfState(word) && ToldTable.is("state", word.plain()))
                || isMeant(word);
    }

    /** Letters for words of the source, or for words beside them that are themselves the source's. */
    boolean isLettered(Word word) {
        if (!word.acronym()) {
            return false;
        }
        List<Word> own = Letters.run(sides.told().words(), word);
        return !Letters.run(sides.had().words(), word).isEmpty()
                || !Letters.run(sides.around(), word).isEmpty()
                || (!own.isEmpty() && own.stream().filter(one -> !one.link()).noneMatch(fresh::isNew));
    }

    /** "Grade" of a grade, "completed" of what has an end. */
    private boolean isLabel(Word word) {
        boolean graded = sides.field().kind() == FieldKind.STUDY
                && Set.of("score", "gpa").contains(sides.field().field().name());
        boolean ended = !sides.open()
                && sides.field().entry().filter(SaidWords::isDated).isPresent();
        boolean counted =
                Set.of(FieldKind.STUDY, FieldKind.NAME).contains(sides.field().kind());
        return (counted && ToldTable.is("counting", word.plain()))
                || (graded && ToldTable.is("graded", word.plain()))
                || (ended && ToldTable.is("done", word.plain()));
    }

    /** "LGV" of a licence of category C: what the letter that stays there means. */
    private boolean isOfClass(Word word) {
        return word.key().startsWith(ToldTable.CLASS)
                && sides.had().words().stream()
                        .filter(letter -> letter.written().length() <= 2)
                        .filter(letter -> letter.plain().startsWith(word.key().substring(ToldTable.CLASS.length())))
                        .anyMatch(letter -> ToldCase.anyIs(sides.told().words(), letter))
                && sides.had().words().stream().anyMatch(one -> one.key().equals("same:driving"));
    }

    private static boolean isDated(Entry entry) {
        return !entry.text("endDate").isEmpty() || !entry.text("date").isEmpty();
    }

    /** The word for a paper, where the source has not only a course; the word for a course. */
    private boolean isPaper(Word word) {
        if (sides.isNamed()
                || (word.level() != null
                        && sides.had().words().stream().noneMatch(one -> one.level() == word.level()))) {
            return false;
        }
        boolean taught = sides.had().words().stream().anyMatch(one -> ToldTable.is("course", one.plain()));
        boolean papered = sides.had().words().stream().anyMatch(one -> ToldTable.is("paper", one.plain()));
        return ToldTable.is("course", word.plain())
                || (ToldTable.is("paper", word.plain())
                        && (papered || !taught)
                        && (!sides.open() || StateTold.open(sides.field().text())));
    }

    /** A word of the same family, meaning or compound in the same field or entry. */
    private boolean isMeant(Word word) {
        if (word.number()
                || word.phrase()
                || word.shaped()
                || sides.isNamed()
                || ToldTable.ends("tier", word.plain())) {
            return false;
        }
        Optional<Term> term = sides.term(word);
        return term.isPresent()
                && Words.explained(
                        term.get(), new SourceText("", "", sides.field().kind(), sides.given()));
    }
}
