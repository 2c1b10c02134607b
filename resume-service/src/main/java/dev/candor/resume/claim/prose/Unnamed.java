package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.source.SkillFacts;
import dev.candor.resume.claim.text.Lines;
import dev.candor.skills.Skill;
import dev.candor.skills.SkillMatcher.Hit;
import dev.candor.skills.text.Folding;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Skills in a sentence that the source does not name. */
final class Unnamed {

    static final Set<Skill.Kind> NAMED = Set.of(
            Skill.Kind.LANGUAGE,
            Skill.Kind.FRAMEWORK,
            Skill.Kind.PLATFORM,
            Skill.Kind.DATABASE,
            Skill.Kind.TOOL,
            Skill.Kind.STANDARD,
            Skill.Kind.CERTIFICATE);

    private static final String NOT_NAMED = "The source does not name it.";

    private Unnamed() {}

    /** What is against naming it: that nothing of the source shows it, by a word that is no word of the language. */
    static Optional<Finding> check(ProseCase one, Hit hit, boolean typed) {
        boolean needed = hit.skill().kind() == Skill.Kind.INDUSTRY
                || one.index().skills().backing(hit.skill().id()) == SkillFacts.Backing.NEEDED;
        if (needed || !typed) {
            return plain(one, hit) || isWritten(hit)
                    ? Optional.empty()
                    : Optional.of(one.confirm(hit.matched(), "unnamed-skill", NOT_NAMED));
        }
        return Optional.of(
                Shortened.isSmall(hit) || isPractice(hit)
                        ? one.confirm(hit.matched(), "new-tool", NOT_NAMED)
                        : one.block(hit.matched(), "new-tool", NOT_NAMED));
    }

    /** "Purchasing", "admissions": a practice written in small letters is words of the language, and judged as words. */
    private static boolean isWritten(Hit hit) {
        return hit.matched().equals(hit.matched().toLowerCase(Locale.ROOT));
    }

    /** What people do, by a name of several words or one of the language; "Kubernetes" is a thing that somebody made. */
    private static boolean isPractice(Hit hit) {
        String name = Folding.fold(hit.skill().name());
        return !NAMED.contains(hit.skill().kind()) && (name.contains(" ") || Lines.isDictionaryWord(name));
    }

    /** Whether all words of it are words of the role, or add no claim. */
    static boolean plain(ProseCase one, Hit hit) {
        return one.line().terms().stream()
                .filter(term ->
                        term.token().start() >= hit.start() && term.token().end() <= hit.end())
                .allMatch(term -> term.neutral() || one.inAct(term) || Words.explained(term, one.ownTexts()));
    }
}
