package dev.candor.resume.claim.field;

import dev.candor.resume.claim.source.Field;
import dev.candor.resume.claim.source.SkillFacts;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Lines;
import dev.candor.resume.claim.text.Mark;
import dev.candor.skills.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a name or headline only puts what the source has into other words: no rank, no number and hardly a word comes in. */
final class Reworded {

    private static final Set<String> RANKED =
            Set.of("title", "rank", "credential", "award", "superlative", "status", "published", "earned", "know");
    private static final Pattern MONTH = Pattern.compile(
            "jan\\w*|feb\\w*|mar\\w*|apr\\w*|may|mai|mayo|jun\\w*|jul\\w*|aug\\w*|aout|ago\\w*|sep\\w*|o[ck]t\\w*|nov\\w*|de[cz]\\w*|ene\\w*|fev\\w*|avr\\w*|abr\\w*");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final int FEW = 1;
    private static final int SHORT = 3;

    private Reworded() {}

    /** Whether a name only adds the date or the issuer of its entry, and drops nothing but little words. */
    static boolean isSame(FieldCase field) {
        List<String> had = NameWords.of(field.original());
        return may(field, 0)
                && NameWords.beyond(had, NameWords.of(field.text())).isEmpty();
    }

    /** Whether a name has most of its words from its entry, and what it said of its state. */
    static boolean may(FieldCase field) {
        return may(field, FEW);
    }

    private static boolean may(FieldCase field, int few) {
        List<String> had = new ArrayList<>(NameWords.of(field.original()));
        field.entry()
                .ifPresent(entry ->
                        entry.fields().stream().map(Field::text).forEach(text -> had.addAll(NameWords.of(text))));
        return !field.original().isEmpty()
                && !Qualifier.isUnfinished(field.original(), field.text())
                && isMade(field, field.text(), had, few);
    }

    /** Whether a name that was open is still told as open, and no other name and no number comes in: only the person knows if it means the same. */
    static boolean keepsItsState(FieldCase field) {
        String had = Folding.key(field.original());
        Set<String> words = Set.copyOf(List.of(had.split(" ")));
        Line line = Lines.read(field.text(), field.index().language());
        boolean named = line.terms().stream()
                .filter(term -> term.at() > 0 && (term.shaped() || term.token().capitalised()))
                .anyMatch(term -> !words.contains(term.token().folded()));
        Line given = Lines.read(field.original(), field.index().language());
        boolean counted = line.quantities().stream()
                .anyMatch(mine -> given.quantities().stream()
                        .noneMatch(theirs -> theirs.low().compareTo(mine.low()) == 0));
        boolean shared = Stream.of(Folding.key(field.text()).split(" "))
                .anyMatch(word -> word.length() > SHORT && words.contains(word));
        return StateTold.open(field.original())
                && StateTold.open(field.text())
                && shared
                && !named
                && !counted
                && !isRedated(field);
    }

    /** "Valid to 2027" of what expired in 2023: a year that neither the name nor its entry has. */
    private static boolean isRedated(FieldCase field) {
        String said = field.original()
                + field.entry().stream()
                        .flatMap(entry -> entry.fields().stream())
                        .map(one -> ' ' + one.text())
                        .collect(Collectors.joining());
        return ToldText.of(field.text()).numbers().stream()
                .filter(number -> YEAR.matcher(number).matches())
                .anyMatch(year -> !said.contains(year));
    }

    /** Whether a headline claims no rank, no paper, no tool and no number that the source does not have: how it calls a field is for the person. */
    static boolean mayHead(FieldCase field, String part) {
        List<String> said = new ArrayList<>();
        field.index()
                .texts()
                .forEach(text -> said.addAll(NameWords.of(text.line().text())));
        boolean tool = SkillFacts.hits(part, field.index().language()).stream()
                .filter(hit -> SkillWords.isNamed(hit.skill().name()))
                .anyMatch(hit -> field.index().skills().backing(hit.skill().id()) != SkillFacts.Backing.NAMED);
        return !Qualifier.isOfOpenPaper(field.index(), part)
                && !tool
                && isPlain(field, part, said, NameWords.beyond(NameWords.of(part), said));
    }

    private static boolean isMade(FieldCase field, String text, List<String> said, int few) {
        List<String> words = NameWords.of(text);
        Set<String> fresh = NameWords.beyond(words, said);
        fresh.removeIf(word -> MONTH.matcher(word).matches());
        boolean ranked = words.stream()
                .filter(word -> fresh.contains(NameWords.root(word)))
                .anyMatch(word -> ToldTable.ends("tier", word) || ToldTable.isOfClass(word));
        return !ranked && isPlain(field, text, said, fresh) && fresh.size() <= few && 2 * fresh.size() < words.size();
    }

    private static boolean isPlain(FieldCase field, String text, List<String> said, Set<String> fresh) {
        Line line = Lines.read(text, field.index().language());
        boolean raised = line.marks().stream().anyMatch(mark -> isNew(line, mark, said));
        boolean counted = fresh.stream().anyMatch(word -> word.chars().anyMatch(Character::isDigit));
        return !raised && !counted;
    }

    private static boolean isNew(Line line, Mark mark, List<String> said) {
        return RANKED.contains(mark.kind())
                && !NameWords.beyond(NameWords.of(line.quote(mark.at(), mark.length())), said)
                        .isEmpty();
    }
}
