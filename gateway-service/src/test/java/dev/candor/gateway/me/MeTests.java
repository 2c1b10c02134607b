package dev.candor.gateway.me;

import static dev.candor.gateway.testing.Browser.body;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.gateway.testing.Browser;
import dev.candor.gateway.testing.FakeService;
import dev.candor.gateway.testing.RunningGateway;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people see and say of themselves. */
class MeTests extends RunningGateway {

    @Test
    void joinsTheUsageOfTheServicesAndNamesWhatIsAway() {
        RESUME.answers(exchange -> FakeService.answer(exchange, 200, "{\"runsToday\":{\"used\":2,\"limit\":20}}"));
        FILE.answers(exchange -> FakeService.answer(exchange, 503, "{}"));

        HttpResponse<String> answer = signedIn("usage").get("/api/v1/me/usage");

        assertThat(body(answer).path("runsToday").path("used").asInt()).isEqualTo(2);
        assertThat(body(answer).path("unavailable").path(0).asString()).isEqualTo("file-service");
    }

    @Test
    void callsThePersonByAnotherName() {
        Browser person = signedIn("renamed");

        HttpResponse<String> answer = rename(person, "{\"displayName\":\"  Zoë Renamed \"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(body(answer).path("displayName").asString()).isEqualTo("Zoë Renamed");
        assertThat(body(person.get("/api/v1/me")).path("email").asString()).isEqualTo("renamed@example.org");
        assertThat(body(person.get("/api/v1/session")).path("displayName").asString())
                .isEqualTo("Zoë Renamed");
    }

    @Test
    void refusesANameThatIsNoneAndATokenThatRenames() {
        Browser person = signedIn("unnamed");
        Browser script = browser().with("Authorization", "Bearer " + person.token("account.read"));

        assertThat(rename(person, "{\"displayName\":\"   \"}").statusCode()).isEqualTo(400);
        assertThat(rename(person, "{\"displayName\":\"a\\nb\"}").statusCode()).isEqualTo(400);
        assertThat(body(rename(script, "{\"displayName\":\"Robot\"}"))
                        .path("code")
                        .asString())
                .isEqualTo("session-needed");
    }

    private static HttpResponse<String> rename(Browser caller, String wish) {
        return caller.send("PATCH", "/api/v1/me", wish, Map.of());
    }
}
