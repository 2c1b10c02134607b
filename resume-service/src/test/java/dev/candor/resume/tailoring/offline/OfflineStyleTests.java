package dev.candor.resume.tailoring.offline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.contract.posting.Posting;
import dev.candor.contract.posting.Requirements;
import dev.candor.contract.posting.Requirements.Kind;
import dev.candor.contract.posting.Requirements.Necessity;
import dev.candor.contract.posting.Requirements.Requirement;
import dev.candor.resume.document.JsonResume;
import dev.candor.resume.match.Assessment;
import dev.candor.resume.match.MatchInput;
import dev.candor.resume.match.MatchScorer;
import dev.candor.resume.tailoring.Boldness;
import dev.candor.resume.tailoring.Change;
import dev.candor.resume.tailoring.TailorInput;
import dev.candor.resume.tailoring.TailorInput.Wish;
import dev.candor.skills.SkillLexicon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** What a demanding job seeker would not want to read in a tailored resume. */
class OfflineStyleTests {

    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 15);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Built the returns service in Java: REST APIs, PostgreSQL | REST API",
                "Built the returns service with PostgreSQL                | Postgres",
                "Ran rest apis for the shop                               | REST APIs",
                "Cared for wounds and drew blood by venepuncture daily    | Phlebotomy",
            })
    void swapsNoNameThatSaysNoMore(String line, String asked) {
        assertThat(change(resume("Developer", line, ""), List.of(asked), "work[0].highlights[0]"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Moved 14 services to k8s in one year    | Kubernetes | Moved 14 services to Kubernetes (k8s) in one year",
                "Moved 14 services to Kubernetes in 2024 | K8s        | Moved 14 services to Kubernetes (K8s) in 2024",
            })
    void putsLongAndShortFormTogether(String line, String asked, String after) {
        assertThat(change(resume("Developer", line, ""), List.of(asked), "work[0].highlights[0]"))
                .hasValueSatisfying(change -> assertThat(change.after()).isEqualTo(after));
    }

    @Test
    void listsNoSkillAmongStrangers() {
        JsonResume resume = resume(
                "Developer",
                "Set up continuous integration for 14 services",
                "{\"name\": \"Data and messaging\", \"keywords\": [\"PostgreSQL\", \"Apache Kafka\", \"Redis\"]}");

        assertThat(change(resume, List.of("Continuous integration"), "skills")).isEmpty();
    }

    @Test
    void listsNothingBroaderThanWhatIsListed() {
        JsonResume resume = resume(
                "Developer",
                "Ran containers for 14 services with Docker",
                "{\"name\": \"Docker\"}, {\"name\": \"Git\"}");

        assertThat(change(resume, List.of("Containers", "Software development"), "skills"))
                .isEmpty();
    }

    @Test
    void listsASkillOfARoleBesideItsNeighbours() {
        JsonResume resume = resume(
                "Developer",
                "Replaced the queue of 14 services by Apache Kafka",
                "{\"name\": \"Data\", \"keywords\": [\"PostgreSQL\", \"RabbitMQ\"]}");

        assertThat(change(resume, List.of("Kafka"), "skills"))
                .hasValueSatisfying(
                        change -> assertThat(change.after()).isEqualTo("Data: PostgreSQL, RabbitMQ, Apache Kafka"));
    }

    @Test
    void listsNoPracticeThatOnlyItsToolShows() {
        JsonResume resume = resume(
                "Developer",
                "Wrote integration tests with Selenium for 14 services",
                "{\"name\": \"Docker\"}, {\"name\": \"Git\"}");

        assertThat(change(resume, List.of("Test automation"), "skills")).isEmpty();
    }

    @Test
    void keepsAnAchievementAboveASmallDeed() {
        JsonResume resume = resume(
                "Warehouse Supervisor",
                "Led a night shift of 22 pickers\", \"Helped to test the Manhattan warehouse management system",
                "");

        assertThat(change(resume, List.of("Warehouse management system"), "work[0].highlights"))
                .isEmpty();
    }

    @Test
    void putsNoBeginnersTitleIntoTheHeadline() {
        JsonResume resume = resume("Backend Developer", "Built 14 services in Java", "");

        assertThat(change(resume, List.of("Java"), "basics.label")).isEmpty();
    }

    private static Optional<Change> change(JsonResume resume, List<String> asked, String path) {
        List<Requirement> requirements = new ArrayList<>();
        for (String name : asked) {
            requirements.add(requirement("r" + requirements.size(), name));
        }
        Requirements all = new Requirements(requirements, List.of(), List.of(), List.of());
        Assessment before = MatchScorer.score(new MatchInput(resume, resume, posting(), all, AS_OF));
        TailorInput input = new TailorInput(resume, posting(), all, before, new Wish(Boldness.BALANCED, null), AS_OF);
        return OfflineResumeTailor.propose(input).changes().stream()
                .filter(change -> change.path().equals(path))
                .findFirst();
    }

    private static Requirement requirement(String id, String name) {
        List<String> skills = SkillLexicon.standard()
                .find(name)
                .map(skill -> List.of(skill.id()))
                .orElseThrow(() -> new IllegalArgumentException(name));
        return new Requirement(
                id,
                Kind.TECHNICAL_SKILL,
                name,
                Necessity.REQUIRED,
                null,
                name,
                0,
                name.length(),
                skills,
                List.of(),
                null);
    }

    private static Posting posting() {
        return new Posting(
                null,
                "text",
                null,
                "Frontend Developer",
                "Acme",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "en",
                "We look for a Frontend Developer.",
                List.of());
    }

    private static JsonResume resume(String label, String lines, String skills) {
        return JSON.readValue(String.format(Locale.ROOT, """
                        {"basics": {"name": "Ada Example", "label": "%s", "summary": "Likes small services and readable code."},
                         "work": [{"name": "Acme", "position": "Senior Backend Engineer", "startDate": "2021-01", "highlights": ["%s"]},
                                  {"name": "Beta", "position": "Junior Frontend Developer", "startDate": "2018-01", "endDate": "2020-12",
                                   "highlights": ["Kept the shop of a publisher running"]}],
                         "skills": [%s]}
                        """, label, lines, skills), JsonResume.class);
    }
}
