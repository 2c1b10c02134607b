package dev.candor.resume.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.candor.contract.posting.Posting;
import dev.candor.contract.posting.Requirements;
import dev.candor.contract.posting.Requirements.Kind;
import dev.candor.contract.posting.Requirements.Necessity;
import dev.candor.contract.posting.Requirements.Requirement;
import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.JsonResume.Education;
import dev.candor.resume.document.JsonResume.Language;
import dev.candor.resume.document.JsonResume.Skill;
import dev.candor.resume.document.JsonResume.Work;
import dev.candor.resume.document.ResumePaths;
import dev.candor.resume.match.Assessment.Gap;
import dev.candor.resume.match.Assessment.RequirementMatch;
import dev.candor.resume.match.Assessment.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MatchScorerTests {

    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 15);

    @Test
    void fullCreditForASkillShownInADatedRole() {
        RequirementMatch match = match(resume(), skill("Java", "java", null));

        assertThat(match.verdict()).isEqualTo(Verdict.MET);
        assertThat(match.credit()).isEqualTo(1.0);
        assertThat(match.evidence().getFirst().path()).isEqualTo("work[0].highlights[0]");
    }

    @Test
    void lessForASkillOnlyListed() {
        RequirementMatch match = match(resume(), skill("Docker", "docker", null));

        assertThat(match.support()).isEqualTo(0.85);
        assertThat(match.verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void yearsMultiplyWhatIsShown() {
        RequirementMatch match = match(resume(), skill("Java", "java", 8));

        assertThat(match.years()).isEqualTo(4.0);
        assertThat(match.support()).isEqualTo(0.5);
        assertThat(match.gap()).isEqualTo(Gap.SHORT);
        assertThat(match.verdict()).isEqualTo(Verdict.PARTIAL);
    }

    @Test
    void silenceIsNotAbsence() {
        RequirementMatch match = match(resume(), skill("Terraform", "terraform", null));

        assertThat(match.verdict()).isEqualTo(Verdict.NOT_EVIDENCED);
        assertThat(match.gap()).isEqualTo(Gap.SILENT);
        assertThat(match.advice()).contains("If you have done it");
    }

    @Test
    void aHigherDegreeReachesALowerOne() {
        assertThat(match(resume(), other(Kind.EDUCATION, "Bachelor's degree", "bachelor"))
                        .credit())
                .isEqualTo(1.0);
        RequirementMatch doctor = match(resume(), other(Kind.EDUCATION, "Doctorate", "doctorate"));
        assertThat(doctor.gap()).isEqualTo(Gap.CONTRADICTED);
        assertThat(doctor.support()).isLessThanOrEqualTo(0.6);
    }

    @Test
    void aLanguageLevelIsALadder() {
        assertThat(match(resume(), other(Kind.LANGUAGE, "German", "B1")).credit())
                .isEqualTo(1.0);
        assertThat(match(resume(), other(Kind.LANGUAGE, "German", "C1")).verdict())
                .isEqualTo(Verdict.PARTIAL);
    }

    @Test
    void overallRecomputesFromTheRoundedParts() {
        Assessment assessment = score(
                resume(),
                resume(),
                skill("Java", "java", 5),
                skill("Terraform", "terraform", null),
                other(Kind.EDUCATION, "Bachelor", "bachelor"),
                other(Kind.LANGUAGE, "German", "C1"));

        assertThat(MatchScorer.overall(assessment.dimensions())).isEqualTo(assessment.overall());
        assertThat(assessment.overall()).isBetween(0.0, 100.0);
        assertThat(assessment.dimensions())
                .filteredOn(d -> d.name().equals("industry"))
                .allMatch(d -> !d.evaluated());
    }

    @Test
    void everyQuoteIsASubstringOfTheDocument() {
        JsonResume resume = resume();
        Assessment assessment = score(
                resume,
                resume,
                skill("Java", "java", null),
                skill("Docker", "docker", null),
                other(Kind.LANGUAGE, "German", "B1"));

        assessment.requirements().stream()
                .flatMap(match -> match.evidence().stream())
                .forEach(evidence -> assertThat(
                                ResumePaths.read(resume, evidence.path()).orElseThrow())
                        .contains(evidence.quote()));
    }

    @Test
    void aLieInTheDocumentEarnsNothing() {
        JsonResume source = resume();
        JsonResume inflated = ResumePaths.write(
                ResumePaths.write(source, "skills[1].name", "Terraform"),
                "work[0].highlights[1]",
                "Ran Terraform and Docker in production for ten years.");
        Requirement[] asked = {
            skill("Java", "java", 5), skill("Terraform", "terraform", null), skill("Docker", "docker", 3)
        };

        assertThat(score(inflated, source, asked).overall())
                .isLessThanOrEqualTo(score(source, source, asked).overall());
    }

    @Test
    void theSameInputScoresTheSame() {
        assertThat(score(resume(), resume(), skill("Java", "java", 5)))
                .isEqualTo(score(resume(), resume(), skill("Java", "java", 5)));
    }

    @Test
    void refusesAPostingThatAsksForNothing() {
        Posting silent = new Posting(
                null, "text", null, null, null, null, null, null, null, null, null, null, null, "en", "x", List.of());
        MatchInput input = new MatchInput(
                resume(), resume(), silent, new Requirements(List.of(), List.of(), List.of(), List.of()), AS_OF);

        assertThatIllegalArgumentException().isThrownBy(() -> MatchScorer.score(input));
    }

    private static RequirementMatch match(JsonResume resume, Requirement requirement) {
        return score(resume, resume, requirement).requirements().getFirst();
    }

    private static Assessment score(JsonResume document, JsonResume source, Requirement... requirements) {
        Posting posting = new Posting(
                null,
                "text",
                null,
                "Software Engineer",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "en",
                "text",
                List.of());
        Requirements all = new Requirements(List.of(requirements), List.of(), List.of(), List.of());
        return MatchScorer.score(new MatchInput(document, source, posting, all, AS_OF));
    }

    private static Requirement skill(String name, String id, @Nullable Integer years) {
        return new Requirement(
                "r-" + id,
                Kind.TECHNICAL_SKILL,
                name,
                Necessity.REQUIRED,
                years,
                name,
                0,
                name.length(),
                List.of(id),
                List.of(),
                null);
    }

    private static Requirement other(Kind kind, String name, String level) {
        return new Requirement(
                "r-" + name, kind, name, Necessity.REQUIRED, null, name, 0, name.length(), List.of(), List.of(), level);
    }

    private static JsonResume resume() {
        JsonResume empty = JsonResume.empty();
        Work role = new Work(
                "Kestrel",
                "Software Engineer",
                null,
                null,
                "2022-02",
                null,
                null,
                List.of("Built a booking service in Java.", "Reviewed pull requests."));
        Education study = new Education(
                "Polytechnic", null, "Computer Science", "Master of Science", "2015", "2020", null, List.of());
        return new JsonResume(
                empty.basics(),
                List.of(role),
                List.of(study),
                List.of(new Skill("Docker", null, List.of())),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Language("German", "B2")),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }
}
