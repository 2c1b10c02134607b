package dev.candor.resume.claim.field;

import dev.candor.resume.claim.field.ToldText.Word;
import dev.candor.resume.claim.prose.Words;
import dev.candor.resume.claim.source.Field;
import dev.candor.resume.claim.source.FieldKind;
import dev.candor.resume.claim.source.ResumeTree.Entry;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Lines;
import dev.candor.resume.claim.text.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A field and what the source has in its place, both taken apart, with the words around it there. */
final class ToldCase {

    private static final Set<FieldKind> NAMED = Set.of(FieldKind.TITLE, FieldKind.HEADLINE, FieldKind.ORGANISATION);

    private final FieldCase field;
    private final ToldText told;
    private final ToldText had;
    private final List<Word> around = new ArrayList<>();
    private final Line line;
    private final Line given;
    private final boolean open;

    ToldCase(FieldCase field, String original) {
        this.field = field;
        this.told = ToldText.of(field.text());
        this.had = ToldText.of(original);
        boolean titled = isNamed();
        field.entry()
                .filter(entry -> !titled)
                .ifPresent(entry -> others(entry)
                        .forEach(text -> around.addAll(ToldText.of(text).words())));
        this.line = Lines.read(field.text(), field.index().language());
        this.given = Lines.read(original, field.index().language());
        this.open = !titled
                && (StateTold.open(original)
                        || field.entry().filter(StateTold::isOpen).isPresent());
    }

    FieldCase field() {
        return field;
    }

    ToldText told() {
        return told;
    }

    ToldText had() {
        return had;
    }

    /** Words of the other fields of the entry. */
    List<Word> around() {
        return Collections.unmodifiableList(around);
    }

    Line line() {
        return line;
    }

    Line given() {
        return given;
    }

    /** Whether the source says that it is not finished, or does not hold any more. */
    boolean open() {
        return open;
    }

    private Stream<String> others(Entry entry) {
        return entry.fields().stream()
                .filter(one -> !one.name().equals(field.field().name()) && FieldKind.of(one) != FieldKind.PROSE)
                .map(Field::text);
    }

    /** Whether it is what somebody is called, where a word of like meaning is another name. */
    boolean isNamed() {
        return NAMED.contains(field.kind());
    }

    static boolean anyIs(List<Word> words, Word word) {
        return words.stream().anyMatch(other -> SameWord.is(word, other));
    }

    /** One of the words for which letters of the source stand, if the letters stay or nothing else is new. */
    boolean isSpelled(Word word) {
        return Stream.concat(had.acronyms().stream(), around.stream().filter(Word::acronym))
                .filter(letters -> spelled(letters).contains(word) || isAgain(spelled(letters), word))
                .anyMatch(letters -> isWritten(letters) || isAllElse(spelled(letters)));
    }

    /** The second "nursing" of "Nursing and Midwifery Council (NMC), mental health nursing", of who is such a nurse. */
    private boolean isAgain(List<Word> spelled, Word word) {
        return anyIs(spelled, word)
                && term(word).stream()
                        .anyMatch(term -> field.index().texts().stream().anyMatch(text -> Words.explained(term, text)));
    }

    private List<Word> spelled(Word letters) {
        return Letters.run(told.words(), letters);
    }

    private boolean isWritten(Word letters) {
        return told.words().stream().anyMatch(word -> word.written().equals(letters.written()));
    }

    private boolean isAllElse(List<Word> run) {
        return told.contents().stream().allMatch(word -> run.contains(word) || anyIs(had.words(), word));
    }

    Optional<Term> term(Word word) {
        return line.terms().stream()
                .filter(one -> one.token().start() == word.start())
                .findFirst();
    }

    boolean isOfState(Word word) {
        return open && !word.number() && !word.shaped() && StateTold.open(field.text());
    }
}
