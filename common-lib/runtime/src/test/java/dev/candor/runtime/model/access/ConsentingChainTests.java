package dev.candor.runtime.model.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.contract.id.OwnerId;
import dev.candor.runtime.model.ConfiguredProviders;
import dev.candor.runtime.model.ModelProvider;
import dev.candor.runtime.model.access.ConsentingChain.Standing;
import dev.candor.runtime.model.access.ModelAccessClient.Access;
import dev.candor.runtime.model.access.ModelAccessClient.OwnKey;
import dev.candor.runtime.model.provider.TestProviders;
import dev.candor.runtime.testing.ModelWire;
import dev.candor.runtime.testing.ScriptedModel;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.ResourceAccessException;

/** Who may be asked for a person. */
class ConsentingChainTests {

    private static final OwnerId OWNER = new OwnerId(UUID.randomUUID());
    private static final OwnKey OWN_HOSTED = new OwnKey("anthropic", null, "m", "k");
    private static final OwnKey OWN_LOCAL = new OwnKey("ollama", "http://127.0.0.1:1", "m", null);
    private static final List<String> ALL = List.of("openai", "anthropic", "ollama");

    private final ScriptedModel server = new ScriptedModel();
    private final ConfiguredProviders configured = new ConfiguredProviders(List.of(
            new ConfiguredProviders.Entry(TestProviders.over(server, ModelWire.OPENAI, "openai"), true),
            new ConfiguredProviders.Entry(TestProviders.over(server, ModelWire.OLLAMA, "cellar"), false)));

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void asksHostedOnesOnlyWithConsentAndOnesOfTheOperatorAlways() {
        assertThat(names(new Access(List.of(), List.of(), List.of()), false)).containsExactly("cellar");
        assertThat(names(new Access(List.of("openai"), List.of(), List.of()), false))
                .containsExactly("openai", "cellar");
        assertThat(names(new Access(List.of(), List.of(), List.of()), true)).containsExactly("openai", "cellar");
        assertThat(names(new Access(List.of(), List.of("openai"), List.of()), true))
                .containsExactly("cellar");
    }

    @Test
    void withLocalOnlyNoHostedOneIsAskedWhateverElseWasAgreedTo() {
        List<OwnKey> own = List.of(OWN_HOSTED, OWN_LOCAL);

        assertThat(names(new Access(ALL, List.of("hosted"), own), true))
                .containsExactly("own-ollama-" + OWNER.value(), "cellar");
        assertThat(names(new Access(ALL, List.of(), own), true))
                .as("and all of them again without")
                .hasSize(4);
    }

    @Test
    void localOnlyWithoutALocalOneLeavesNobody() {
        ConfiguredProviders hosted =
                new ConfiguredProviders(configured.entries().subList(0, 1));

        assertThat(chain(hosted, new Access(ALL, List.of("hosted"), List.of(OWN_HOSTED)), true)
                        .standing(OWNER))
                .isEqualTo(Standing.CONSENT_NEEDED);
    }

    @Test
    void nobodyIsAskedWhereTheGatewayDoesNotSay() {
        ConsentingChain chain = new ConsentingChain(
                configured,
                TestProviders.own(),
                owner -> {
                    throw new ResourceAccessException("away");
                },
                new ConsentProperties(true, true));

        assertThat(chain.standing(OWNER)).isEqualTo(Standing.NONE);
    }

    private List<String> names(Access access, boolean assumed) {
        return chain(configured, access, assumed).of(OWNER).stream()
                .map(ModelProvider::name)
                .toList();
    }

    private static ConsentingChain chain(ConfiguredProviders configured, Access access, boolean assumed) {
        return new ConsentingChain(
                configured, TestProviders.own(), owner -> access, new ConsentProperties(assumed, true));
    }
}
