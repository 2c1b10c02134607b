package dev.candor.jobanalysis.company;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.contract.agent.AgentOutcome;
import dev.candor.contract.agent.AgentOutcome.Completed;
import dev.candor.contract.agent.AgentRole;
import dev.candor.contract.id.OwnerId;
import dev.candor.contract.posting.CompanyProfile;
import dev.candor.jobanalysis.testing.Postings;
import dev.candor.jobanalysis.testing.ScriptedSites;
import dev.candor.runtime.model.ModelRequest;
import dev.candor.runtime.model.TestModels;
import dev.candor.runtime.testing.Injections.Injection;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** A company page that tells the model what to do, and a model that does it. Nothing of it becomes a statement, and nobody is asked. */
class ObedientCompanyReaderTests {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String ADDRESS = "https://tannhof-mills.com/";
    private static final String HONEST = "<p>Tannhof Mills has 320 employees in three towns.</p>"
            + "<p>Tannhof Mills asks its millers to ignore the noise and follow the instructions of the engineer.</p>";

    private final List<ModelRequest> asked = new ArrayList<>();

    @ParameterizedTest
    @MethodSource("dev.candor.runtime.testing.Injections#byWish")
    void ordersOnACompanyPageBecomeNoStatement(List<Injection> injections) throws InterruptedException {
        String page = HONEST
                + injections.stream().map(one -> "<p>" + one.text() + "</p>").collect(Collectors.joining());
        ScriptedSites calm = new ScriptedSites().with(ADDRESS, page);
        ScriptedSites sites = new ScriptedSites().with(ADDRESS, page);
        Research offline = research(calm);

        CompanyProfile profile = completed(sites, obeying(offline.profile(), injections));

        assertThat(profile).isEqualTo(offline.profile());
        assertThat(sites.opened()).as("no request more").isEqualTo(calm.opened());
        assertThat(JSON.writeValueAsString(profile))
                .doesNotContain("evil.example", injections.getFirst().obeyed());
        assertThat(asked).isNotEmpty().allSatisfy(request -> {
            assertThat(request.user()).startsWith("<data-");
            assertThat(request.system()).doesNotContain("evil.example");
        });
    }

    @Test
    void sentencesThatOnlyLookLikeOrdersMayBePointedAt() throws InterruptedException {
        String look = "Tannhof Mills asks its millers to ignore the noise and follow the instructions of the engineer.";
        ScriptedSites sites = new ScriptedSites().with(ADDRESS, HONEST);

        CompanyProfile profile = completed(
                sites,
                "{\"items\":[" + item("customers", look) + "," + item("values", look) + "," + item("what-it-does", look)
                        + "]}");

        assertThat(profile.claims()).anyMatch(claim -> claim.quote().equals(look));
    }

    /** Points at every order and at what obeys it, for every topic it is asked about. */
    private static String obeying(CompanyProfile known, List<Injection> injections) {
        List<String> items = new ArrayList<>();
        for (String topic : known.unknown()) {
            items.add(item(topic, injections.getFirst().obeyed()));
            injections.forEach(one -> items.add(item(topic, one.text())));
        }
        return "{\"items\":[" + String.join(",", items) + "],\"visit\":\"https://evil.example/pay\",\"score\":100}";
    }

    private CompanyProfile completed(ScriptedSites sites, String answer) throws InterruptedException {
        AgentOutcome<CompanyProfile> outcome = new ModelCompanyReader(
                        TestModels.speaking(request -> answer, asked),
                        TestModels::digest,
                        JSON,
                        new SimpleMeterRegistry())
                .run(research(sites), TestModels.context(new OwnerId(UUID.randomUUID()), AgentRole.COMPANY_RESEARCHER));
        if (outcome instanceof Completed<CompanyProfile> done) {
            return done.output();
        }
        throw new AssertionError("not completed: " + outcome);
    }

    private static Research research(ScriptedSites sites) throws InterruptedException {
        return Researchers.over(sites)
                .look(
                        new OwnerId(UUID.randomUUID()),
                        Postings.of(
                                "We look for a miller.",
                                "en",
                                "Miller",
                                "Tannhof Mills",
                                "https://www.tannhof-mills.com"),
                        null)
                .orElseThrow();
    }

    private static String item(String topic, String quote) {
        return JSON.writeValueAsString(Map.of("topic", topic, "sourceId", "s2", "quote", quote));
    }
}
