package dev.candor.resume.claim.field;

import dev.candor.resume.claim.field.ToldText.Word;
import dev.candor.resume.claim.prose.Words;
import dev.candor.resume.claim.source.FieldKind;
import dev.candor.resume.claim.text.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether a field tells what the source tells there in other words: each word must be one of the source's, or what its letters
 * stand for, or said elsewhere in the entry; and what the source says of state, rank and number must be kept.
 */
final class SameTold {

    /** How two wordings relate. */
    enum Verdict {
        /** Nothing comes in, nothing that counts is gone. */
        SAME,
        /** An ordinary word or two come in. */
        REWORDED,
        /** A name, a rank, a number comes in, or a state is gone. */
        OTHER
    }

    /** Words that may stand beside a name that is kept whole. */
    private static final int MOST = 5;

    private final ToldCase sides;
    private final FreshWords fresh;
    private final SaidWords words;

    private SameTold(FieldCase field, String original) {
        this.sides = new ToldCase(field, original);
        this.fresh = new FreshWords(sides);
        this.words = new SaidWords(sides, fresh);
    }

    /** How the text of a field relates to the source's. */
    static Verdict of(FieldCase field, String original) {
        return original.isEmpty() ? Verdict.OTHER : new SameTold(field, original).verdict();
    }

    /** Whether a title is one in other words, and what comes in is said by the sentences of its entry and is no rank. */
    static boolean isTitle(FieldCase field, String original) {
        SameTold told = new SameTold(field, original);
        return !original.isEmpty()
                && told.verdict() == Verdict.REWORDED
                && (told.left().size() == 1 || told.left().stream().allMatch(told::isInEntry));
    }

    /** Whether an organisation is called by a part of its name, or by all of it and something behind it. */
    static boolean isPartOrWhole(FieldCase field, String original) {
        SameTold told = new SameTold(field, original);
        Verdict verdict = told.verdict();
        return verdict == Verdict.SAME || (verdict == Verdict.REWORDED && told.isWhole());
    }

    /** Whether a title is told whole in other words: letters, numbers, short forms. */
    static boolean isAll(FieldCase field, String title) {
        return of(field, title) == Verdict.SAME
                && ToldText.of(field.text()).contents().size()
                        >= ToldText.of(title).contents().size();
    }

    private boolean isInEntry(Word word) {
        Optional<Term> term = sides.term(word);
        return term.isPresent()
                && sides.field().entry().stream()
                        .flatMap(entry -> sides.field().index().texts(entry.path()).stream())
                        .anyMatch(text -> Words.explained(term.get(), text));
    }

    private List<Word> left() {
        return sides.told().contents().stream()
                .filter(word -> !words.isSaid(word))
                .toList();
    }

    private Verdict verdict() {
        if (StateTold.lost(sides.field(), sides.had().text()) || isRaised() || isCut() || isFurther()) {
            return Verdict.OTHER;
        }
        List<Word> left = left();
        boolean anchored = sides.told().contents().stream()
                .anyMatch(word ->
                        ToldCase.anyIs(sides.had().words(), word) || sides.isSpelled(word) || words.isLettered(word));
        if (left.isEmpty() && anchored) {
            return Verdict.SAME;
        }
        boolean named = left.stream().anyMatch(fresh::isNew);
        long ordinary = left.stream().filter(word -> !sides.isOfState(word)).count();
        long said = sides.told().contents().size() - (long) left.size();
        boolean few = said > 0 && (ordinary <= Math.max(1, said / 2) || (ordinary <= MOST && isWhole()));
        return named || !few ? Verdict.OTHER : Verdict.REWORDED;
    }

    /** Whether all words of the source are kept. */
    private boolean isWhole() {
        return sides.had().contents().stream()
                .allMatch(word -> ToldCase.anyIs(sides.told().words(), word));
    }

    /** A grade of which only a part stays: "3.4 / 4.0" is not "4.0", nor is a part of it twice. */
    private boolean isCut() {
        List<String> numbers = sides.told().numbers();
        List<String> grades = sides.had().numbers();
        boolean graded = Set.of("score", "gpa").contains(sides.field().field().name());
        return graded && !sides.open() && !numbers.equals(grades.subList(0, Math.min(numbers.size(), grades.size())));
    }

    /** "Year 3 of 3" of who is in year 2 of 3: of a state no number is told oftener than it was. */
    private boolean isFurther() {
        List<String> grades = new ArrayList<>(sides.had().numbers());
        sides.around().stream().filter(Word::number).map(Word::key).forEach(grades::add);
        return sides.open()
                && sides.told().numbers().stream()
                        .anyMatch(number ->
                                !grades.remove(number) && sides.had().numbers().contains(number));
    }

    /** The "level" of "level 3", where the number stays. */
    private boolean isCounted(Word word) {
        int next = sides.had().words().indexOf(word) + 1;
        return word.plain().equals("level")
                && next < sides.had().words().size()
                && sides.had().words().get(next).number()
                && ToldCase.anyIs(sides.told().words(), sides.had().words().get(next));
    }

    private static boolean lowers(String words) {
        return Stream.of(words.split(" ")).anyMatch(NameWords::lowers);
    }

    /** Whether a word is gone that made it less: assistant, runner-up, not. */
    private boolean isRaised() {
        List<Word> mine = sides.told().words();
        if (sides.field().kind() == FieldKind.TITLE
                && NameWords.beyond(
                                NameWords.of(sides.had().text()),
                                NameWords.of(sides.told().text()))
                        .stream()
                        .anyMatch(NameWords::lowers)) {
            return true;
        }
        return sides.had().words().stream()
                .filter(word -> NameWords.lowers(word.key()) || lowers(word.plain()))
                .filter(word -> !ToldCase.anyIs(mine, word) && !isCounted(word))
                .filter(word -> mine.stream()
                        .noneMatch(one -> Letters.run(sides.had().words(), one).contains(word)))
                .anyMatch(word -> !(sides.open() && ToldTable.is("state", word.plain())));
    }
}
