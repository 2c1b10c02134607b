package dev.candor.gateway.provider;

import static dev.candor.gateway.testing.Browser.body;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.gateway.testing.Browser;
import dev.candor.gateway.testing.FakeService;
import dev.candor.gateway.testing.RunningGateway;
import org.junit.jupiter.api.Test;

/** To whom a person lets texts go, asked and answered. */
class ConsentTests extends RunningGateway {

    @Test
    void recordsConsentWithItsDates() {
        Browser person = signedIn("consent");

        assertThat(body(person.get("/api/v1/me/consents/openai"))
                        .path("granted")
                        .asBoolean())
                .isFalse();
        person.put("/api/v1/me/consents/openai", "{\"purpose\":\"better wording\",\"region\":\"EU\"}");
        assertThat(body(person.get("/api/v1/me/consents/openai"))
                        .path("granted")
                        .asBoolean())
                .isTrue();
        assertThat(person.delete("/api/v1/me/consents/openai").statusCode()).isEqualTo(204);
        assertThat(body(person.get("/api/v1/me/consents/openai"))
                        .path("granted")
                        .asBoolean())
                .isFalse();
        assertThat(body(person.get("/api/v1/me/consents")).path("items").path(0).hasNonNull("withdrawnAt"))
                .isTrue();
        assertThat(person.get("/api/v1/me/consents/nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void takesANoToAllHostedProvidersAndAYesAgain() {
        Browser person = signedIn("local-only");
        assertThat(hosted(person)).as("nothing is said").isTrue();

        assertThat(person.delete("/api/v1/me/consents/hosted").statusCode()).isEqualTo(204);
        assertThat(hosted(person)).isFalse();
        assertThat(person.delete("/api/v1/me/consents/hosted").statusCode()).isEqualTo(204);
        assertThat(body(person.get("/api/v1/me/consents")).path("items"))
                .as("said twice, kept once")
                .hasSize(1);

        person.put("/api/v1/me/consents/hosted", "{\"purpose\":\"better wording\"}");
        assertThat(hosted(person)).isTrue();
        assertThat(person.delete("/api/v1/me/consents/hosted").statusCode()).isEqualTo(204);
        assertThat(hosted(person)).isFalse();
    }

    @Test
    void keepsANoThatNoYesCameBefore() {
        Browser person = signedIn("refuser");

        assertThat(person.delete("/api/v1/me/consents/openai").statusCode()).isEqualTo(204);

        assertThat(body(person.get("/api/v1/me/consents"))
                        .at("/items/0/provider")
                        .asString(""))
                .isEqualTo("openai");
        assertThat(body(person.get("/api/v1/me/consents")).path("items").path(0).hasNonNull("withdrawnAt"))
                .isTrue();
    }

    @Test
    void takesConsentToAProviderByTheNameItsOperatorGaveIt() {
        RESUME.answers(
                exchange -> FakeService.answer(exchange, 200, "{\"names\":[\"mistral-eu\"],\"consentAssumed\":false}"));
        Browser person = signedIn("named");

        assertThat(body(person.get("/api/v1/me/consents"))
                        .at("/offered/names/0")
                        .asString(""))
                .isEqualTo("mistral-eu");
        assertThat(granted(person, "mistral-eu")).isFalse();
        person.put("/api/v1/me/consents/mistral-eu", "{\"purpose\":\"better wording\"}");
        assertThat(granted(person, "mistral-eu")).isTrue();
        assertThat(person.put("/api/v1/me/consents/mistral-us", "{\"purpose\":\"x\"}")
                        .statusCode())
                .isEqualTo(404);

        RESUME.answers(exchange -> FakeService.answer(exchange, 503, "{}"));
        assertThat(person.delete("/api/v1/me/consents/mistral-eu").statusCode())
                .as("a yes is taken back also while nobody can be asked")
                .isEqualTo(204);
        assertThat(person.put("/api/v1/me/consents/mistral-us", "{\"purpose\":\"x\"}")
                        .statusCode())
                .isEqualTo(503);
    }

    @Test
    void saysThatConsentIsAssumedUntilThePersonSaysNo() {
        RESUME.answers(
                exchange -> FakeService.answer(exchange, 200, "{\"names\":[\"mistral-eu\"],\"consentAssumed\":true}"));
        Browser person = signedIn("assumed");

        assertThat(granted(person, "mistral-eu")).isTrue();
        person.delete("/api/v1/me/consents/mistral-eu");

        assertThat(granted(person, "mistral-eu")).isFalse();
        assertThat(granted(person, "openai")).isTrue();
    }

    private static boolean granted(Browser person, String provider) {
        return body(person.get("/api/v1/me/consents/" + provider))
                .path("granted")
                .asBoolean();
    }

    private static boolean hosted(Browser person) {
        return body(person.get("/api/v1/me/consents/hosted")).path("granted").asBoolean();
    }
}
