package dev.candor.resume.match;

import dev.candor.contract.posting.Requirements.Requirement;
import dev.candor.resume.match.Proof.How;
import dev.candor.resume.match.evidence.ResumeLine;
import dev.candor.resume.match.evidence.ResumeLine.Section;
import dev.candor.skills.SkillLexicon;
import dev.candor.skills.SkillMatcher;
import dev.candor.skills.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * How plainly a document says what the source proves. Wording moves only this, so a document that says more than its source
 * gains nothing: without a name in the source no word in the document counts.
 */
final class Visibility {

    static final double PLAIN = 1.0;
    static final double OTHER_NAME = 0.9;
    static final double FAINT = 0.75;

    private final List<ResumeLine> document;

    Visibility(List<ResumeLine> document) {
        this.document = document;
    }

    /** 0 if the document leaves out what proves it. */
    double of(Requirement requirement, Proof proof, List<ResumeLine> shown) {
        if (shown.isEmpty()) {
            return 0.0;
        }
        boolean named = proof.how() == How.NAMED || (proof.how() == How.IMPLIED && says(shown, requirement));
        if (!named) {
            return FAINT;
        }
        List<ResumeLine> plain = shown.stream().filter(ResumeLine::recent).toList();
        if (plain.isEmpty()) {
            return FAINT;
        }
        return plain.stream().anyMatch(line -> says(line, requirement)) || laddered(proof) ? PLAIN : OTHER_NAME;
    }

    /** The document's lines that say what the proof's lines say, best first. */
    List<ResumeLine> showing(Proof proof, Set<String> ids) {
        List<ResumeLine> found = new ArrayList<>();
        for (ResumeLine line : document) {
            boolean same = proof.lines().stream()
                    .anyMatch(other -> other.text().equals(line.text()) && other.section() == line.section());
            boolean skill = (proof.how() == How.NAMED || proof.how() == How.IMPLIED)
                    && line.skillIds().stream().anyMatch(ids::contains);
            boolean words = proof.how() != How.NONE && proof.lines().stream().anyMatch(other -> alike(other, line));
            if (same || skill || words) {
                found.add(line);
            }
        }
        found.sort(Comparator.comparingInt((ResumeLine line) -> line.dated() ? 0 : 1)
                .thenComparingInt(line -> -line.months().length())
                .thenComparingInt(line -> place(proof, line)));
        return found;
    }

    /** The order in which the proof names its lines; what it does not name comes last. */
    private static int place(Proof proof, ResumeLine line) {
        for (int i = 0; i < proof.lines().size(); i++) {
            if (proof.lines().get(i).text().equals(line.text())) {
                return i;
            }
        }
        return proof.lines().size();
    }

    /** The same place of the source in other words: most of its stems, none of another role. */
    private static boolean alike(ResumeLine source, ResumeLine line) {
        boolean place = source.section() == line.section()
                && (source.section() != Section.ROLE || source.months().equals(line.months()));
        long shared = line.terms().stream().filter(source.terms()::contains).count();
        return place
                && !line.terms().isEmpty()
                && shared * 2 >= line.terms().size()
                && shared * 2 >= source.terms().size();
    }

    /** What the source only implies may be said by its name, if having the one is having the other. */
    private static boolean says(List<ResumeLine> shown, Requirement requirement) {
        return requirement.skillIds().stream()
                .anyMatch(id -> shown.stream().anyMatch(line -> line.skillIds().contains(id)));
    }

    /** The posting's own word, or the skill's name and its short form. */
    private static boolean says(ResumeLine line, Requirement requirement) {
        String text = " " + Folding.key(line.text()) + " ";
        return contains(text, requirement.name())
                || requirement.anyOf().stream().anyMatch(name -> contains(text, name))
                || requirement.skillIds().stream()
                        .flatMap(id -> SkillLexicon.standard().byId(id).stream())
                        .anyMatch(skill -> contains(" " + Folding.key(requirement.quote()) + " ", skill.name())
                                && contains(text, skill.name()))
                || SkillMatcher.standard().find(requirement.quote(), "und").stream()
                        .anyMatch(hit ->
                                requirement.skillIds().contains(hit.skill().id()) && contains(text, hit.matched()));
    }

    private static boolean contains(String text, String name) {
        String key = Folding.key(name);
        return !key.isEmpty() && text.contains(" " + key + " ");
    }

    private static boolean laddered(Proof proof) {
        return proof.lines().stream()
                .allMatch(line -> line.section() == Section.STUDY
                        || line.section() == Section.LANGUAGE
                        || line.section() == Section.CERTIFICATE);
    }
}
