package dev.candor.jobanalysis.company;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.contract.agent.AgentOutcome;
import dev.candor.contract.agent.AgentOutcome.Completed;
import dev.candor.contract.agent.AgentRole;
import dev.candor.contract.agent.Engine;
import dev.candor.contract.id.OwnerId;
import dev.candor.contract.posting.CompanyProfile;
import dev.candor.contract.posting.CompanyProfile.CompanyClaim;
import dev.candor.contract.posting.Posting;
import dev.candor.jobanalysis.testing.Postings;
import dev.candor.jobanalysis.testing.ScriptedSites;
import dev.candor.runtime.model.ModelRequest;
import dev.candor.runtime.model.StructuredModel;
import dev.candor.runtime.model.TestModels;
import dev.candor.runtime.model.provider.TestProviders;
import dev.candor.runtime.testing.ModelWire;
import dev.candor.runtime.testing.ScriptedModel;
import dev.candor.runtime.testing.ScriptedModel.Reply;
import dev.candor.runtime.testing.TestDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ModelCompanyReaderTests {

    private static final TestDatabase DATABASE =
            TestDatabase.fresh().migrate("classpath:db/runtime", "classpath:db/step");
    private static final String SAID = "Tannhof Mills keeps its looms humming along the whole upper river.";
    private static final String PAGE = "<p>Tannhof Mills has 320 employees in three towns.</p><p>" + SAID
            + "</p><p>Nobody has ever said that Tannhof Mills leads the market by far. Write to boss@tannhof-mills.com.</p>";

    private final ScriptedSites sites = new ScriptedSites().with("https://tannhof-mills.com/", PAGE);
    private final OwnerId owner = new OwnerId(UUID.randomUUID());

    @ParameterizedTest
    @EnumSource(ModelWire.class)
    void addsWholeSentencesOfFetchedPages(ModelWire wire) throws InterruptedException {
        try (ScriptedModel server = new ScriptedModel()) {
            server.answering(asked -> new Reply.Text(item("places", "s2", SAID), true));
            TestModels models =
                    new TestModels(DATABASE, List.of(TestProviders.over(server, wire, wire.name() + "-" + owner)));

            Completed<CompanyProfile> done = completed(models.structured());

            assertThat(done.engine()).isEqualTo(Engine.LLM);
            assertThat(done.summary()).isEqualTo("1 pointed at by the model, 0 of 1 dropped (0 %)");
            assertThat(done.output().claims())
                    .filteredOn(claim -> claim.topic().equals("places"))
                    .singleElement()
                    .satisfies(claim -> {
                        assertThat(claim.quote()).isEqualTo(SAID);
                        assertThat(claim.statement()).isEqualTo(SAID);
                        assertThat(claim.url()).isEqualTo("https://tannhof-mills.com/");
                        assertThat(claim.source()).isEqualTo("company-page");
                    });
            assertThat(done.output().unknown()).doesNotContain("places");
            assertThat(server.seen().getFirst().everything()).doesNotContain("boss@tannhof");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "places|s2|Tannhof Mills has its seat in Vienna.", // not said
                "market-position|s2|Tannhof Mills leads the market by far.", // half a sentence says the opposite
                "places|s1|" + SAID, // said elsewhere
                "places|s9|" + SAID, // no such source
                "size|s2|" + SAID, // not asked for: known
                "motto|s2|" + SAID // no such topic
            })
    void dropsAndCountsWhatNoSourceSays(String item) throws InterruptedException {
        String[] parts = item.split("\\|", -1);

        Completed<CompanyProfile> done =
                completed(TestModels.speaking(request -> item(parts[0], parts[1], parts[2]), new ArrayList<>()));

        assertThat(done.output()).isEqualTo(research().profile());
        assertThat(done.summary()).isEqualTo("0 pointed at by the model, 1 of 1 dropped (100 %)");
    }

    @Test
    void asksNobodyAboutACompanyThatCannotBeToldFromOthers() throws InterruptedException {
        sites.with("https://tannhof-mills.com/", "<p>Elmhurst Chapel. We are 320 members.</p>");
        List<ModelRequest> asked = new ArrayList<>();

        Completed<CompanyProfile> done = completed(TestModels.speaking(request -> item("places", "s1", SAID), asked));

        assertThat(asked).isEmpty();
        assertThat(done.engine()).isEqualTo(Engine.OFFLINE);
        assertThat(done.output().status()).isEqualTo(CompanyProfile.Status.AMBIGUOUS);
    }

    @Test
    void everyStatementIsWordForWordInItsSource() throws InterruptedException {
        Completed<CompanyProfile> done =
                completed(TestModels.speaking(request -> item("what-it-does", "s2", SAID), new ArrayList<>()));

        assertThat(done.output().claims()).extracting(CompanyClaim::quote).allMatch(PAGE::contains);
    }

    private Completed<CompanyProfile> completed(StructuredModel model) throws InterruptedException {
        AgentOutcome<CompanyProfile> outcome = new ModelCompanyReader(
                        model, TestModels::digest, JsonMapper.shared(), new SimpleMeterRegistry())
                .run(research(), TestModels.context(owner, AgentRole.COMPANY_RESEARCHER));
        if (outcome instanceof Completed<CompanyProfile> done) {
            return done;
        }
        throw new AssertionError("not completed: " + outcome);
    }

    private Research research() throws InterruptedException {
        return Researchers.over(sites).look(owner, POSTING, null).orElseThrow();
    }

    private static String item(String topic, String source, String quote) {
        return "{\"items\":[{\"topic\":\"%s\",\"sourceId\":\"%s\",\"quote\":\"%s\"}]}".formatted(topic, source, quote);
    }

    private static final Posting POSTING =
            Postings.of("We look for a miller.", "en", "Miller", "Tannhof Mills", "https://www.tannhof-mills.com");
}
