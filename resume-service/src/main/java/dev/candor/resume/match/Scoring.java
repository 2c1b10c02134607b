package dev.candor.resume.match;

import dev.candor.contract.posting.Requirements.Necessity;
import dev.candor.contract.posting.Requirements.Requirement;
import dev.candor.resume.match.Assessment.Gap;
import dev.candor.resume.match.Assessment.RequirementMatch;
import dev.candor.resume.match.Assessment.Verdict;
import dev.candor.resume.match.evidence.LineSearch;
import dev.candor.resume.match.evidence.ResumeLine;
import dev.candor.resume.match.evidence.ResumeLines;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One scoring: the lines of both resumes, and the proofs over them. */
final class Scoring {

    private static final double MET = 0.85;
    private static final double TITLE_WEIGHT = 1.5;
    private static final double DUTIES_WEIGHT = 1.0;

    private final MatchInput input;
    private final SkillProofs skills;
    private final SoftProofs soft;
    private final RoleProofs roles;
    private final StudyProofs studies;
    private final SpokenProofs spoken;
    private final Visibility visibility;

    Scoring(MatchInput input) {
        this.input = input;
        String language = input.posting().language();
        ResumeLines reader = new ResumeLines(input.source(), input.asOf(), language);
        List<ResumeLine> source = reader.of(input.source());
        LineSearch search = new LineSearch(source);
        this.skills = new SkillProofs(source, search, language);
        this.soft = new SoftProofs(source, search, skills, language);
        this.roles =
                new RoleProofs(source, search, skills, language, input.posting().title());
        this.studies = new StudyProofs(input.source(), source, roles.title(), language);
        this.spoken = new SpokenProofs(source, ResumeLines.languageOf(input.source()));
        boolean untouched = input.document().equals(input.source());
        this.visibility = new Visibility(untouched ? source : reader.of(input.document()));
    }

    /** Every requirement in the order of the posting, then the standing items. */
    List<RequirementMatch> all() {
        List<RequirementMatch> matches = new ArrayList<>();
        for (Requirement requirement : input.requirements().requirements()) {
            matches.add(match(requirement));
        }
        String title = input.posting().title();
        if (title != null && !title.isBlank()) {
            matches.add(Standing.item("title", title, TITLE_WEIGHT, roles.title(), visibility));
        }
        List<String> duties = input.requirements().responsibilities();
        if (!duties.isEmpty()) {
            matches.add(Standing.item("duties", "Responsibilities", DUTIES_WEIGHT, roles.duties(duties), visibility));
        }
        return matches;
    }

    private RequirementMatch match(Requirement requirement) {
        Proof proof = proof(requirement);
        Set<String> ids = new HashSet<>(requirement.skillIds());
        skills.wanted(requirement).forEach(wanted -> ids.add(wanted.id()));
        List<ResumeLine> shown = visibility.showing(proof, ids);
        double visible = visibility.of(requirement, proof, shown);
        Verdict verdict = verdict(proof);
        return new RequirementMatch(
                requirement.id(),
                requirement.name(),
                dimension(requirement),
                verdict,
                Standing.credit(Standing.rounded(proof.support()), visible),
                requirement.necessity() == Necessity.REQUIRED ? 1.0 : 0.5,
                Standing.rounded(proof.support()),
                visible,
                proof.years(),
                proof.gap(),
                Standing.evidence(shown),
                Advice.of(requirement.name(), verdict, proof, visible, Standing.evidence(shown)));
    }

    private static Verdict verdict(Proof proof) {
        boolean enough = proof.gap() != Gap.SHORT && proof.gap() != Gap.UNDATED;
        if (proof.support() >= MET && enough) {
            return Verdict.MET;
        }
        return proof.support() > 0 ? Verdict.PARTIAL : Verdict.NOT_EVIDENCED;
    }

    private Proof proof(Requirement requirement) {
        return switch (requirement.kind()) {
            case TECHNICAL_SKILL -> skills.of(requirement);
            case SOFT_SKILL -> soft.of(requirement);
            case EXPERIENCE -> roles.experience(requirement);
            case EDUCATION -> studies.of(requirement);
            case CERTIFICATION -> skills.certificate(requirement);
            case LANGUAGE -> spoken.of(requirement);
            case INDUSTRY -> roles.industry(requirement);
        };
    }

    private static String dimension(Requirement requirement) {
        return switch (requirement.kind()) {
            case TECHNICAL_SKILL -> "technicalSkills";
            case SOFT_SKILL, LANGUAGE -> "softSkills";
            case EXPERIENCE -> "experience";
            case EDUCATION, CERTIFICATION -> "education";
            case INDUSTRY -> "industry";
        };
    }
}
