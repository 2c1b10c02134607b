package dev.candor.resume.claim.field;

import dev.candor.resume.claim.source.FieldKind;
import dev.candor.resume.claim.source.ResumeTree.Entry;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Lines;
import dev.candor.resume.claim.text.Term;
import dev.candor.skills.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Parts of a headline that name a held title in another form: short, spread over brackets, by the paper behind it, by its field. */
final class HeldOtherwise {

    private static final Set<String> PAPERS = Set.of("education", "certificates");
    private static final Pattern AND = Pattern.compile("(?iu)\\s+(?:and|und|sowie|et|y|e|en|&|\\+)\\s+");
    private static final Pattern WITH = Pattern.compile("(?iu)^(?:with|mit|avec|con|com|met)\\s+");

    private final FieldCase field;
    private final List<String> held;

    HeldOtherwise(FieldCase field, List<String> held) {
        this.field = field;
        this.held = held;
    }

    boolean is(String part, List<String> parts) {
        return held.stream().anyMatch(title -> SameTold.isAll(field.of(part), title))
                || isBehind(part, parts)
                || isByPaper(part)
                || isField(part)
                || arePapers(part, parts);
    }

    /** "With a forklift licence and first aid level 2" behind a title. */
    private boolean arePapers(String part, List<String> parts) {
        return parts.indexOf(part) > 0
                && AND.splitAsStream(WITH.matcher(part.strip()).replaceFirst(""))
                        .allMatch(half -> Qualifier.isOfOnePaper(field.index(), half));
    }

    /** The "Gesellin" of "Tischlerin (Gesellin)". */
    private boolean isBehind(String part, List<String> parts) {
        int at = parts.indexOf(part);
        return at > 0 && held.stream().anyMatch(title -> Compounds.isOf(title, parts.get(at - 1) + ' ' + part));
    }

    /** "Professeur certifié" of a held title and a CAPES. */
    private boolean isByPaper(String part) {
        List<String> words = List.of(Folding.key(part).split(" "));
        return words.stream()
                .anyMatch(
                        word -> isHeldPaper(NameWords.papersFor(word)) && TitleRule.isHeld(held, without(words, word)));
    }

    private boolean isHeldPaper(Set<String> papers) {
        return !papers.isEmpty()
                && field.index().tree().entries().stream()
                        .filter(entry -> PAPERS.contains(entry.list()) && !StateTold.isOpen(entry))
                        .anyMatch(entry -> names(entry, papers));
    }

    private static boolean names(Entry entry, Set<String> papers) {
        return entry.fields().stream()
                .map(one -> ' ' + Folding.key(one.text()) + ' ')
                .anyMatch(text -> papers.stream().anyMatch(paper -> text.contains(' ' + paper + ' ')));
    }

    private static String without(List<String> words, String word) {
        List<String> rest = new ArrayList<>(words);
        rest.remove(word);
        return String.join(" ", rest);
    }

    /** "Specialist in tax law" of a tax lawyer who studied law: the titles name the field, finished studies may say of what it is one. */
    private boolean isField(String part) {
        String words = Folding.key(part);
        Optional<String> opening = NameWords.specialising().stream()
                .filter(phrase -> words.startsWith(phrase + ' '))
                .findFirst();
        return opening.isPresent() && isOfTitles(words.substring(opening.get().length()));
    }

    private boolean isOfTitles(String named) {
        Line line = Lines.read(named, field.index().language());
        List<Term> words = line.terms();
        List<Term> studied = words.stream()
                .filter(term -> !isIn(FieldKind.TITLE, term) && !isIn(FieldKind.HEADLINE, term))
                .toList();
        return line.quantities().isEmpty()
                && studied.size() < words.size()
                && studied.stream().allMatch(term -> isIn(FieldKind.STUDY, term));
    }

    private boolean isIn(FieldKind kind, Term term) {
        return field.index().of(kind).stream()
                .filter(text -> kind != FieldKind.STUDY || !isOpen(text))
                .anyMatch(text -> HeadlineFacts.says(text, term));
    }

    private boolean isOpen(SourceText text) {
        return field.index().fields(text.entry()).stream()
                .anyMatch(other -> StateTold.open(other.line().text()));
    }
}
