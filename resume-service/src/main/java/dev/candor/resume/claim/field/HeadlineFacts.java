package dev.candor.resume.claim.field;

import dev.candor.resume.claim.prose.Words;
import dev.candor.resume.claim.source.FieldKind;
import dev.candor.resume.claim.source.SourceIndex;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Lines;
import dev.candor.resume.claim.text.Term;
import dev.candor.skills.text.DegreeLevel;
import dev.candor.skills.text.Degrees;
import dev.candor.skills.text.Folding;
import dev.candor.skills.text.number.Quantity;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Facts in a headline beside a title: "520 cows", "Years 7–12" as a line of the source has them, and a paper told as open as it is. */
final class HeadlineFacts {

    private static final Set<String> WEIGHTY = Set.of(
            "title",
            "rank",
            "credential",
            "award",
            "superlative",
            "status",
            "published",
            "earned",
            "scope",
            "know",
            "negation");
    private static final Set<String> LESS = Set.of("negation", "pending", "weak", "progress", "hedge");
    private static final int SHORT = 3;

    private HeadlineFacts() {}

    /** Whether one text of the source has all numbers of a part and all of its words, and takes nothing of it back. */
    static boolean hasNumbersAndWords(SourceIndex index, String part) {
        Line line = Lines.read(part, index.language());
        boolean weighty = line.marks().stream().anyMatch(mark -> WEIGHTY.contains(mark.kind()));
        return !line.quantities().isEmpty()
                && !weighty
                && index.texts().stream()
                        .filter(text -> text.line().marks().stream().noneMatch(mark -> LESS.contains(mark.kind())))
                        .anyMatch(text -> says(text, line));
    }

    private static boolean says(SourceText text, Line line) {
        return contents(line).stream().allMatch(term -> Words.explained(term, text))
                && line.quantities().stream()
                        .allMatch(mine -> text.line().quantities().stream().anyMatch(theirs -> isSame(mine, theirs)));
    }

    private static boolean isSame(Quantity mine, Quantity theirs) {
        return mine.low().compareTo(theirs.low()) == 0
                && mine.high().compareTo(theirs.high()) == 0
                && mine.unit().equals(theirs.unit())
                && (mine.bound() == theirs.bound() || mine.bound() == Quantity.Bound.ABOUT);
    }

    /** "Licenciada en ADE" of who holds a Licenciatura in ADE: a degree of a level that a finished study has, in its field. */
    static boolean isDegree(SourceIndex index, String part) {
        DegreeLevel level = Degrees.highest(part);
        if (level == null) {
            return false;
        }
        String rest = without(Degrees.find(part), part);
        List<String> field = NameWords.of(rest);
        return index.tree().entries("education").stream()
                .filter(entry -> entry.fields().stream().noneMatch(one -> StateTold.open(one.text())))
                .filter(entry -> level == Degrees.highest(entry.text("studyType")))
                .anyMatch(entry -> isIn(field, rest, entry.text("area")));
    }

    private static String without(List<Degrees.Mention> mentions, String part) {
        StringBuilder rest = new StringBuilder(part);
        mentions.reversed().forEach(mention -> rest.delete(mention.start(), mention.end()));
        return rest.toString();
    }

    /** Whether an area has all words, or spells out the letters that stand for it: ADE. */
    private static boolean isIn(List<String> words, String rest, String area) {
        List<ToldText.Word> spelled = ToldText.of(area).words();
        List<String> letters = ToldText.of(rest).acronyms().stream()
                .filter(word -> !Letters.run(spelled, word).isEmpty())
                .map(word -> NameWords.root(word.plain()))
                .toList();
        Set<String> beyond = NameWords.beyond(words, NameWords.of(area));
        letters.forEach(beyond::remove);
        return beyond.isEmpty();
    }

    /** "ACCA part-qualified": a paper of that name, and a word that says itself that it is not finished. */
    static boolean isOpenPaper(SourceIndex index, String part) {
        Line line = Lines.read(part, index.language());
        List<String> named = contents(line).stream()
                .filter(term -> line.marks("progress").stream().noneMatch(mark -> mark.covers(term.at())))
                .map(term -> term.token().folded())
                .toList();
        return !line.marks("progress").isEmpty()
                && line.quantities().isEmpty()
                && !named.isEmpty()
                && index.tree().entries().stream()
                        .filter(entry -> Set.of("education", "certificates").contains(entry.list()))
                        .map(entry -> entry.fields().stream()
                                .flatMap(field ->
                                        Stream.of(Folding.key(field.text()).split(" ")))
                                .toList())
                        .anyMatch(words -> words.containsAll(named));
    }

    /** Whether a line of a job begins with a part as it stands: what somebody was there, the person knows. */
    static boolean opensALine(FieldCase field, String part) {
        String words = Folding.key(part) + ' ';
        return field.index().of(FieldKind.PROSE).stream()
                .filter(text -> text.line().marks().stream().noneMatch(mark -> LESS.contains(mark.kind())))
                .anyMatch(text -> Folding.key(text.line().text()).startsWith(words));
    }

    /** Whether a word stands in a text: a short one or one with inner capitals as written or as the letters of its words. */
    static boolean says(SourceText text, Term term) {
        boolean asWritten = term.shaped() || term.token().text().length() <= SHORT;
        return asWritten
                ? text.line().tokens().stream()
                                .anyMatch(token ->
                                        token.folded().equals(term.token().folded()))
                        || Words.isSpelledBy(term, text)
                : Words.explained(term, text);
    }

    private static List<Term> contents(Line line) {
        return line.terms().stream().filter(term -> !term.neutral()).toList();
    }
}
