package dev.candor.resume.tailoring.offline;

import dev.candor.contract.posting.Requirements;
import dev.candor.contract.posting.Requirements.Kind;
import dev.candor.contract.posting.Requirements.Necessity;
import dev.candor.contract.posting.Requirements.Requirement;
import dev.candor.resume.match.Assessment;
import dev.candor.resume.match.evidence.Query;
import dev.candor.resume.match.evidence.ResumeLine;
import dev.candor.resume.match.words.Terms;
import dev.candor.skills.SkillLexicon;
import dev.candor.skills.SkillMatcher;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which requirements a text of the resume speaks to, and how much that is worth. */
final class Relevance {

    private static final double HALF = 0.5;
    private static final double WAY = 0.25;
    private static final int SHORT = 40;
    private static final SkillLexicon LEXICON = SkillLexicon.standard();

    private final List<Requirement> requirements;
    private final Assessment before;
    private final String language;
    private final List<Query> duties;
    private final Map<String, ResumeLine> lines;

    Relevance(
            Requirements requirements,
            Assessment before,
            String language,
            List<Query> duties,
            Map<String, ResumeLine> lines) {
        this.requirements = requirements.requirements();
        this.before = before;
        this.language = language;
        this.duties = duties;
        this.lines = lines;
    }

    /** How much of the job's duties a line of the source has done: a half for each one that it shows. */
    double duty(String path) {
        ResumeLine line = lines.get(path);
        return line == null
                ? 0.0
                : duties.stream().filter(duty -> duty.share(line) >= HALF).count() * HALF;
    }

    /** Ids of the requirements that the text at a path shows, in order of the posting. */
    Set<String> of(String path, String text) {
        Set<String> shown = new LinkedHashSet<>();
        Set<String> ids = SkillMatcher.standard().find(text, language).stream()
                .map(hit -> hit.skill().id())
                .collect(Collectors.toSet());
        LEXICON.find(text).ifPresent(skill -> ids.add(skill.id()));
        Set<String> words = Terms.of(text, language);
        for (Requirement requirement : requirements) {
            if (cited(requirement, path) || bySkill(requirement, ids) || byWords(requirement, words)) {
                shown.add(requirement.id());
            }
        }
        return shown;
    }

    /** As {@link #of(String, String)} without requirements of these kinds. */
    Set<String> of(String path, String text, Set<Kind> without) {
        Set<String> shown = of(path, text);
        requirements.stream()
                .filter(requirement -> without.contains(requirement.kind()))
                .map(Requirement::id)
                .forEach(shown::remove);
        return shown;
    }

    private boolean cited(Requirement requirement, String path) {
        return before.requirements().stream()
                .filter(match -> match.requirementId().equals(requirement.id()))
                .flatMap(match -> match.evidence().stream())
                .anyMatch(evidence -> evidence.path().equals(path));
    }

    private static boolean bySkill(Requirement requirement, Set<String> ids) {
        return requirement.skillIds().stream()
                .anyMatch(wanted -> ids.stream().anyMatch(id -> LEXICON.implies(id, wanted)));
    }

    /** Whether a requirement asks for exactly this skill. */
    boolean names(String requirementId, String skillId) {
        return requirements.stream()
                .filter(requirement -> requirement.id().equals(requirementId))
                .anyMatch(requirement -> requirement.skillIds().contains(skillId));
    }

    private boolean byWords(Requirement requirement, Set<String> words) {
        if (requirement.kind() == Kind.LANGUAGE || requirement.kind() == Kind.EDUCATION) {
            return false;
        }
        Set<String> wanted = Terms.of(requirement.name(), language);
        long shared = wanted.stream().filter(words::contains).count();
        return !wanted.isEmpty() && shared > HALF * wanted.size();
    }

    /** Worth of requirements: 1 for a required one, a half for a preferred one, a quarter of it for a way of working. */
    double worth(Collection<String> ids) {
        return requirements.stream()
                .filter(requirement -> ids.contains(requirement.id()))
                .mapToDouble(Relevance::worth)
                .sum();
    }

    private static double worth(Requirement requirement) {
        double necessity = requirement.necessity() == Necessity.REQUIRED ? 1.0 : 0.5;
        boolean way = requirement.kind() == Kind.SOFT_SKILL || requirement.kind() == Kind.LANGUAGE;
        return way ? necessity * WAY : necessity;
    }

    /** Why something is done, in the words of the requirements it serves. */
    String why(String deed, Collection<String> ids) {
        List<String> names = requirements.stream()
                .filter(requirement -> ids.contains(requirement.id()))
                .map(requirement -> language.equals("en") || requirement.quote().length() > SHORT
                        ? requirement.name()
                        : requirement.quote())
                .distinct()
                .limit(4)
                .toList();
        return ReasonWords.of(language, deed, names);
    }

    List<Requirement> requirements() {
        return requirements;
    }
}
