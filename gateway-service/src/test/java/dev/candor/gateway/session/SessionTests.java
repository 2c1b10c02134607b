package dev.candor.gateway.session;

import static dev.candor.gateway.testing.Browser.body;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.gateway.testing.Browser;
import dev.candor.gateway.testing.RunningGateway;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class SessionTests extends RunningGateway {

    @Test
    void signsUpSignsInAndSignsOut() {
        Browser browser = browser();
        browser.signUp("ada@example.org", "a fine pass phrase", "Ada");

        browser.signIn("Ada@Example.org ", "a fine pass phrase");
        assertThat(body(browser.get("/api/v1/session")).path("displayName").asString())
                .isEqualTo("Ada");
        assertThat(browser.get("/api/v1/me").statusCode()).isEqualTo(200);

        HttpResponse<String> out = browser.delete("/api/v1/session");
        assertThat(out.statusCode()).isEqualTo(204);
        assertThat(out.headers().firstValue("Clear-Site-Data")).isPresent();
        assertThat(browser.get("/api/v1/me").statusCode()).isEqualTo(401);
        assertThat(body(browser.get("/api/v1/session")).path("authenticated").asBoolean())
                .isFalse();
    }
}
