package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.ClaimReport.SourceLine;
import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.source.SourceIndex;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.LightWords;
import dev.candor.resume.claim.text.Lines;
import dev.candor.resume.claim.text.Term;
import dev.candor.skills.Skill;
import dev.candor.skills.SkillLexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Words that the source has only where they do not count here: in another role, or in a study that is not finished. */
final class BorrowedRule implements ProseRule {

    private static final int NEAR = 12;
    private static final Set<String> BEFORE_A_TOOL =
            Set.of("in", "with", "using", "via", "mit", "en", "avec", "con", ",");
    private static final Set<Skill.Kind> TOOLS =
            Set.of(Skill.Kind.LANGUAGE, Skill.Kind.FRAMEWORK, Skill.Kind.DATABASE, Skill.Kind.PLATFORM);

    @Override
    public List<Finding> check(ProseCase one) {
        List<Finding> findings = new ArrayList<>();
        List<Term> borrowed = new ArrayList<>();
        for (Term term : one.line().terms()) {
            boolean light = !one.summary() && LightWords.at(one.line(), term.at());
            if (!term.neutral() && !light && !one.inAct(term) && (one.summary() || !one.inSkill(term))) {
                check(one, term).ifPresent(findings::add);
                if (!one.summary() && !Words.explained(term, one.ownTexts())) {
                    borrowed.add(term);
                }
            }
        }
        together(one, borrowed).ifPresent(findings::add);
        return findings;
    }

    private static Optional<Finding> check(ProseCase one, Term term) {
        String word = term.token().text();
        if (one.summary()) {
            List<SourceText> exact = saying(one.index().texts(), term);
            List<SourceText> saying = exact.isEmpty() ? related(one.index().texts(), term) : exact;
            boolean unfinished = !saying.isEmpty() && saying.stream().allMatch(text -> unfinished(one, text));
            return unfinished && !saysSo(one, term)
                    ? Optional.of(
                            Finding.block(word, "not-finished", "The source says it is not finished.", quoted(saying)))
                    : Optional.empty();
        }
        if (Words.explained(term, one.ownTexts())) {
            return Optional.empty();
        }
        return tool(one, term).or(() -> swapped(one, term));
    }

    /** "Wheat lines" for "barley lines", where another role speaks of wheat. */
    private static Optional<Finding> swapped(ProseCase one, Term term) {
        List<SourceText> others = saying(one.index().otherRoles(one.entry()), term);
        boolean replaces = SourceIndex.isRole(one.entry())
                && !others.isEmpty()
                && saying(one.index().general(), term).isEmpty()
                && one.unsaid() > 0;
        return replaces
                ? Optional.of(Finding.confirm(
                        term.token().text(),
                        "word-of-another-role",
                        "The source says this of another role.",
                        quoted(others)))
                : Optional.empty();
    }

    /** One common word proves nothing; two of one sentence of another role were taken from there. */
    private static Optional<Finding> together(ProseCase one, List<Term> borrowed) {
        if (!SourceIndex.isRole(one.entry())) {
            return Optional.empty();
        }
        for (SourceText other : one.index().otherRoles(one.entry())) {
            List<Term> shared = borrowed.stream()
                    .filter(term -> other.line().terms().stream()
                            .anyMatch(theirs -> theirs.root().equals(term.root())))
                    .toList();
            if (shared.size() >= 2) {
                String words = String.join(
                        " … ", shared.stream().map(term -> term.token().text()).toList());
                return Optional.of(Finding.confirm(
                        words,
                        "words-of-another-role",
                        "The source says this of another role.",
                        List.of(other.quoted())));
            }
        }
        return Optional.empty();
    }

    /** A tool written small, where a tool would stand. */
    private static Optional<Finding> tool(ProseCase one, Term term) {
        boolean place = term.at() > 0
                && BEFORE_A_TOOL.contains(one.line().tokens().get(term.at() - 1).folded());
        boolean known = SkillLexicon.standard()
                .find(term.token().text())
                .filter(skill -> TOOLS.contains(skill.kind()))
                .isPresent();
        return place && known
                ? Optional.of(one.confirm(term.token().text(), "new-tool", "The source does not name it."))
                : Optional.empty();
    }

    private static boolean unfinished(ProseCase one, SourceText text) {
        boolean study = text.entry().startsWith("education") || text.entry().startsWith("certificates");
        return study
                && (!text.line().marks("progress").isEmpty()
                        || one.index().fields(text.entry()).stream()
                                .anyMatch(
                                        field -> !field.line().marks("progress").isEmpty()));
    }

    /** Whether the line says so too, near the word. */
    private static boolean saysSo(ProseCase one, Term term) {
        int from = Math.max(0, term.at() - NEAR);
        int to = Math.min(one.line().tokens().size(), term.at() + NEAR);
        return one.line().marks("progress").stream()
                        .anyMatch(
                                mark -> mark.at() - NEAR <= term.at() && term.at() <= mark.at() + mark.length() + NEAR)
                || UnderWay.says(
                        Lines.read(one.line().quote(from, to - from), one.line().language()));
    }

    /** "Psychologist" where a text says "psychology". */
    private static List<SourceText> related(List<SourceText> texts, Term term) {
        return texts.stream().filter(text -> Words.family(term, text.line())).toList();
    }

    private static List<SourceText> saying(List<SourceText> texts, Term term) {
        return texts.stream()
                .filter(text -> text.line().terms().stream()
                        .anyMatch(other -> other.root().equals(term.root())))
                .toList();
    }

    private static List<SourceLine> quoted(List<SourceText> texts) {
        return texts.stream().limit(3).map(SourceText::quoted).toList();
    }
}
