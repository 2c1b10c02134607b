package dev.candor.jobanalysis.requirement.finding;

import dev.candor.jobanalysis.requirement.section.Clause;
import dev.candor.jobanalysis.requirement.section.PostingSections;
import java.util.ArrayList;
import java.util.List;

/** Everything one clause asks for. */
public final class ClauseReader {

    private final SkillFindings skills = new SkillFindings();

    /**
     * What the clause asks for, never overlapping but for years of experience.
     *
     * @param language ISO 639-1 code of the posting
     */
    public List<Finding> read(Clause clause, String language) {
        String text = clause.text();
        if (PostingSections.waives(text)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        addFree(findings, DegreeFindings.find(text));
        List<Finding> named = skills.find(text, language);
        addFree(
                findings,
                named.stream().filter(CertificateFindings::isCertificate).toList());
        addFree(findings, CertificateFindings.find(text, findings));
        addFree(findings, LanguageFindings.find(text));
        addFree(findings, CertificateFindings.withoutStandards(text, findings, named));
        addFree(findings, TraitFindings.find(text, findings));
        addFree(findings, OpenFindings.find(clause, findings));
        addFree(findings, NamedTools.find(clause, language, findings));
        if (findings.isEmpty()) {
            findings.addAll(skills.behaviours(text));
        }
        return YearFindings.bind(text, language, findings);
    }

    private static void addFree(List<Finding> findings, List<Finding> more) {
        for (Finding one : more) {
            if (findings.stream().noneMatch(one::overlaps)) {
                findings.add(one);
            }
        }
    }
}
