package dev.candor.resume.tailoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.contract.posting.Posting;
import dev.candor.contract.posting.Requirements;
import dev.candor.contract.posting.Requirements.Kind;
import dev.candor.contract.posting.Requirements.Necessity;
import dev.candor.contract.posting.Requirements.Requirement;
import dev.candor.resume.claim.ClaimGate;
import dev.candor.resume.document.JsonResume;
import dev.candor.resume.match.Assessment;
import dev.candor.resume.match.MatchInput;
import dev.candor.resume.match.MatchScorer;
import dev.candor.resume.tailoring.Change.Decision;
import dev.candor.resume.tailoring.TailorInput.Wish;
import dev.candor.resume.tailoring.offline.OfflineResumeTailor;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class TailoringTests {

    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 15);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @EnumSource(Boldness.class)
    void everyPrintedDocumentPassesTheGate(Boldness boldness) {
        for (String person :
                List.of("nurse", "developer", "sales", "elektriker", "cuisiniere", "profesor", "scientist")) {
            JsonResume source = person(person);
            Proposals judged = judged(source, boldness);

            JsonResume document = DecidedDocument.of(source, judged.changes());

            assertThat(ClaimGate.check(source, document, AS_OF).blocked())
                    .as(person)
                    .isFalse();
            assertThat(document.work()).hasSameSizeAs(source.work());
            assertThat(document.education()).isEqualTo(source.education());
        }
    }

    @Test
    void proposesTheSameTwice() {
        JsonResume source = person("developer");

        assertThat(judged(source, Boldness.THOROUGH)).isEqualTo(judged(source, Boldness.THOROUGH));
    }

    @Test
    void leavesSummaryAndHeadlineAloneWhenLight() {
        Proposals light = judged(person("developer"), Boldness.LIGHT);

        assertThat(light.changes()).extracting(Change::path).doesNotContain("basics.summary", "basics.label");
    }

    @Test
    void sameDecisionsGiveTheSameDocumentInAnyOrder() {
        JsonResume source = person("developer");
        List<Change> changes = new ArrayList<>(judged(source, Boldness.THOROUGH).changes());
        JsonResume first = DecidedDocument.of(source, changes);
        Collections.reverse(changes);

        assertThat(DecidedDocument.of(source, changes)).isEqualTo(first);
    }

    @Test
    void rejectedChangesAreNotPrinted() {
        JsonResume source = person("developer");
        List<Change> rejected = judged(source, Boldness.THOROUGH).changes().stream()
                .map(change -> change.decided(Decision.REJECTED, null, List.of()))
                .toList();

        assertThat(DecidedDocument.of(source, rejected)).isEqualTo(source);
    }

    @Test
    void anEditIsPrintedAsThePersonWroteIt() {
        JsonResume source = person("developer");
        Change summary = judged(source, Boldness.BALANCED).changes().stream()
                .filter(change -> change.path().equals("basics.summary"))
                .findFirst()
                .orElseThrow();
        Change edited = summary.decided(Decision.EDITED, "My own words.", List.of());

        JsonResume document = DecidedDocument.of(source, List.of(edited));

        assertThat(document.basics().summary()).isEqualTo("My own words.");
    }

    @ParameterizedTest
    @CsvSource({"nurse,Trained 80 colleagues in wound care.", "nurse,Led the ward."})
    void refusesWhatSaysTooMuch(String person, String lie) {
        JsonResume source = person(person);
        Change change = new Change(
                "c1",
                "work[0].highlights[3]",
                Change.Kind.REWORD,
                "",
                lie,
                "",
                List.of(),
                List.of(),
                new Operation.SetText(lie),
                Change.Verdict.SUPPORTED,
                List.of(),
                Decision.PENDING,
                null);

        Proposals judged =
                new ClaimCheck(source, AS_OF).judge(new Proposals(List.of(change), List.of(), List.of(), List.of()));

        assertThat(judged.changes()).isEmpty();
        assertThat(judged.refused()).hasSize(1);
    }

    @Test
    void tailoringNeverLowersTheScoreOfAQualifiedPerson() {
        JsonResume source = person("developer");
        Proposals judged = judged(source, Boldness.BALANCED);
        double before = score(source, source).overall();
        double after =
                score(DecidedDocument.of(source, judged.changes()), source).overall();

        System.out.println("tailoring developer " + before + " to " + after + ", "
                + judged.changes().size() + " changes");
        assertThat(after).isGreaterThanOrEqualTo(before);
    }

    private static Proposals judged(JsonResume source, Boldness boldness) {
        TailorInput input = new TailorInput(
                source, posting(), requirements(), score(source, source), new Wish(boldness, null), AS_OF);
        return new ClaimCheck(source, AS_OF).judge(OfflineResumeTailor.propose(input));
    }

    private static Assessment score(JsonResume document, JsonResume source) {
        return MatchScorer.score(new MatchInput(document, source, posting(), requirements(), AS_OF));
    }

    static Posting posting() {
        return new Posting(
                null,
                "text",
                null,
                "Software Engineer",
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
                "We look for a Software Engineer with Java, Postgres and k8s.",
                List.of());
    }

    static Requirements requirements() {
        return new Requirements(
                List.of(
                        requirement("r1", Kind.TECHNICAL_SKILL, "Java", "java", 3),
                        requirement("r2", Kind.TECHNICAL_SKILL, "Postgres", "postgresql", null),
                        requirement("r3", Kind.TECHNICAL_SKILL, "k8s", "kubernetes", null),
                        requirement("r4", Kind.TECHNICAL_SKILL, "Terraform", "terraform", null),
                        requirement("r5", Kind.LANGUAGE, "English", "", null)),
                List.of("Build booking services", "Review pull requests"),
                List.of(),
                List.of());
    }

    private static Requirement requirement(String id, Kind kind, String name, String skill, @Nullable Integer years) {
        return new Requirement(
                id,
                kind,
                name,
                Necessity.REQUIRED,
                years,
                name,
                0,
                name.length(),
                skill.isEmpty() ? List.of() : List.of(skill),
                List.of(),
                null);
    }

    static JsonResume person(String name) {
        try (InputStream stream = TailoringTests.class.getResourceAsStream("/claims/people/" + name + ".json")) {
            return JSON.readValue(stream, JsonResume.class);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
