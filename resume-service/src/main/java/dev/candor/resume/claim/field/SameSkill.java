package dev.candor.resume.claim.field;

import dev.candor.resume.claim.prose.Words;
import dev.candor.resume.claim.source.FieldKind;
import dev.candor.resume.claim.source.SourceIndex;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Lines;
import dev.candor.resume.claim.text.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One skill of the source in other words: its compound taken apart, its noun as a verb, a word more for its kind ("techniques")
 * or for the field that its group or the headline names. A skill told with a limit is none that could be told so.
 */
final class SameSkill {

    private static final Set<String> LESS = Set.of("negation", "pending", "weak", "progress", "hedge", "know");
    /** Brackets, commas and colons hold limits. */
    private static final Pattern LIMITS = Pattern.compile("[(),:;]");

    private static final Pattern ELECTRONIC = Pattern.compile("(?iu)\\be-\\p{L}{3}");
    private static final Pattern VERB = Pattern.compile("e?n$");
    private static final int SHORT = 3;

    private final SourceIndex index;
    private final String text;
    private final Line line;

    private SameSkill(SourceIndex index, String text) {
        this.index = index;
        this.text = text;
        this.line = Lines.read(text, index.language());
    }

    /** Whether all words are those of one skill. */
    static boolean isTold(SourceIndex index, String text) {
        return new SameSkill(index, text).isTold();
    }

    private boolean isTold() {
        return line.quantities().isEmpty()
                && !SkillWords.namesUnseen(index, text)
                && index.texts().stream()
                        .filter(skill -> skill.kind() == FieldKind.SKILL && isWhole(skill.line()))
                        .anyMatch(this::isBy);
    }

    private static boolean isWhole(Line skill) {
        return !LIMITS.matcher(skill.text()).find()
                && !StateTold.open(skill.text())
                && skill.quantities().isEmpty()
                && skill.marks().stream().noneMatch(mark -> LESS.contains(mark.kind()));
    }

    private boolean isBy(SourceText skill) {
        return isOfParts(skill) || isOfWords(skill);
    }

    /** "Anbau von Hopfen" of "Hopfenanbau". */
    private boolean isOfParts(SourceText skill) {
        List<String> words = NameWords.of(text).stream()
                .filter(word -> !ToldTable.is("link", word))
                .toList();
        List<String> had = Compounds.apart(NameWords.of(skill.line().text()), words);
        return had.size() > NameWords.of(skill.line().text()).size()
                && NameWords.beyond(words, had).isEmpty();
    }

    private boolean isOfWords(SourceText skill) {
        List<Term> rest = line.terms().stream()
                .filter(term -> !term.neutral() && !isSaid(skill, term))
                .toList();
        List<Term> foreign = rest.stream()
                .filter(term -> !NameWords.kind(term.token().folded()))
                .toList();
        boolean raised = line.marks().stream()
                .filter(SkillWords::raises)
                .anyMatch(mark -> !isDerived(skill, line.tokens().get(mark.at()).folded()));
        boolean said = line.terms().stream().anyMatch(term -> !term.neutral() && !rest.contains(term));
        return said && !raised && (foreign.isEmpty() || (rest.size() == 1 && isOfItsField(skill, foreign.getFirst())));
    }

    private boolean isSaid(SourceText skill, Term term) {
        String word = term.token().folded();
        boolean electronic = NameWords.electronic(word)
                && ELECTRONIC.matcher(skill.line().text()).find();
        return SkillWords.says(skill, term)
                || electronic
                || isDerived(skill, word)
                || tokens(skill).anyMatch(had -> isVerbOf(word, had) || isWithKind(word, had));
    }

    /** "Ölen" of "Öl", where nouns make verbs so. */
    private boolean isVerbOf(String word, String had) {
        return Set.of("de", "nl").contains(index.language())
                && word.length() > had.length()
                && VERB.matcher(word).replaceFirst("").equals(had);
    }

    /** "Furnierarbeiten" of "Furnieren". */
    private static boolean isWithKind(String word, String had) {
        return NameWords.kindTails().stream()
                .filter(word::endsWith)
                .map(kind -> word.substring(0, word.length() - kind.length()))
                .filter(stem -> stem.length() > SHORT)
                .anyMatch(stem ->
                        had.equals(stem) || VERB.matcher(had).replaceFirst("").equals(stem));
    }

    /** "Bestuur" of "bestuurlijk": the word and an ending that makes an adjective of it, either way. */
    private static boolean isDerived(SourceText skill, String word) {
        return tokens(skill)
                .anyMatch(had -> had.equals(word) || NameWords.adjective(word, had) || NameWords.adjective(had, word));
    }

    private static Stream<String> tokens(SourceText skill) {
        return skill.line().tokens().stream().filter(token -> token.word()).map(token -> token.folded());
    }

    /** The "law" of a skill in a group called so, and the field that the headline names. */
    private boolean isOfItsField(SourceText skill, Term term) {
        List<String> names = new ArrayList<>(List.of(index.tree().text("basics.label")));
        index.tree().entries("skills").stream()
                .filter(entry -> entry.path().equals(skill.entry()))
                .map(entry -> entry.text("name"))
                .forEach(names::add);
        return !term.shaped()
                && names.stream()
                        .map(name -> Lines.read(name, index.language()))
                        .map(name -> new SourceText(skill.path(), skill.entry(), FieldKind.SKILL, name))
                        .anyMatch(name -> Words.explained(term, name));
    }
}
