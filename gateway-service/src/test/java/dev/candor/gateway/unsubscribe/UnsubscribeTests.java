package dev.candor.gateway.unsubscribe;

import static dev.candor.gateway.testing.Browser.body;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.candor.contract.id.OwnerId;
import dev.candor.gateway.identity.MailLinks;
import dev.candor.gateway.testing.Browser;
import dev.candor.gateway.testing.FakeNoticeService;
import dev.candor.gateway.testing.RunningGateway;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class UnsubscribeTests extends RunningGateway {

    @Autowired
    private MailLinks links;

    @BeforeEach
    void forgetWhatCameBefore() {
        NOTIFICATION.requests().clear();
    }

    @ParameterizedTest
    @CsvSource({
        "application/x-www-form-urlencoded, List-Unsubscribe=One-Click",
        "'multipart/form-data; boundary=b', '--b\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--b--\r\n'"
    })
    void endsMailsAtOneClickOfAMailProgram(String type, String form) throws Exception {
        OwnerId owner = somebody();

        HttpResponse<String> answer = click(path(owner), type, form);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        FakeNoticeService.Connection asked = NOTIFICATION.requests().take();
        assertThat(asked.head().getFirst()).startsWith("DELETE /api/v1/me/notification-settings/channels/email ");
        JWTClaimsSet claims = SignedJWT.parse(asked.header("Authorization").substring("Bearer ".length()))
                .getJWTClaimsSet();
        assertThat(claims.getSubject()).isEqualTo(owner.toString());
        assertThat(claims.getStringClaim("scope")).isEqualTo("notifications.write");
    }

    @Test
    void endsNothingWhenTheLinkIsOnlyOpened() {
        HttpResponse<String> page = browser().get(path(somebody()));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<title>Candor</title>");
        assertThat(NOTIFICATION.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "%00"})
    void refusesAWordThatWasNotGivenOut(String word) {
        HttpResponse<String> answer = browser().post("/api/v1/unsubscribe?word=" + word, "{}");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(body(answer).path("code").asString()).isEqualTo("unsubscribe-link-invalid");
        assertThat(NOTIFICATION.requests()).isEmpty();
    }

    @Test
    void refusesTheWordOfSomebodyForSomebodyElse() {
        String mine = path(somebody());
        String theirs = path(somebody());
        int at = mine.indexOf('=') + 1;

        // the name of one person with the signature of another
        String mixed = mine.substring(0, at + 21) + theirs.substring(at + 21);

        assertThat(click(mixed, "application/x-www-form-urlencoded", "x").statusCode())
                .isEqualTo(404);
    }

    @Test
    void doesNothingForAnAccountThatIsGone() {
        OwnerId nobody = new OwnerId(UUID.randomUUID());

        assertThat(browser().post("/api/v1" + path(nobody), "{}").statusCode()).isEqualTo(204);
        assertThat(NOTIFICATION.requests()).isEmpty();
    }

    @Test
    void opensNoOtherDoor() {
        String word = path(somebody()).replaceFirst(".*=", "");

        assertThat(browser()
                        .with("Authorization", "Bearer " + word)
                        .get("/api/v1/me")
                        .statusCode())
                .isEqualTo(401);
    }

    private static HttpResponse<String> click(String path, String type, String form) {
        return browser().send("POST", path, form, Map.of("Content-Type", type));
    }

    private OwnerId somebody() {
        Browser person = signedIn("reader-" + UUID.randomUUID());
        return new OwnerId(
                UUID.fromString(body(person.get("/api/v1/me")).path("id").asString()));
    }

    private String path(OwnerId owner) {
        return links.unsubscribe(owner).substring(base().length());
    }
}
