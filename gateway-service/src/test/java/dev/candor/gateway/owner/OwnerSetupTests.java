package dev.candor.gateway.owner;

import static dev.candor.gateway.testing.Browser.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.gateway.testing.Browser;
import dev.candor.gateway.testing.RunningGateway;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

class OwnerSetupTests extends RunningGateway {

    @Autowired
    private OwnerSetup setup;

    @Test
    void writesATokenThatOnlyItsOwnerCanReadAndThatWorks() throws IOException {
        Path file = DATA.resolve("token");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Browser script = browser().with("Authorization", "Bearer " + token());
        assertThat(body(script.get("/api/v1/me")).path("displayName").asString())
                .isEqualTo("Owner");
    }

    @Test
    void keepsTheTokenAtTheNextStartAndRenewsItBeforeItsEnd() throws IOException {
        String before = token();

        setup.run(null);
        assertThat(token()).isEqualTo(before);

        clock.advance(Duration.ofDays(61));
        setup.run(null);
        assertThat(token()).isNotEqualTo(before);
    }

    @Test
    void letsTheOwnerInByALinkOnce() throws Exception {
        String secret = secret(newLink("/api/v1/session/links"));
        Browser browser = browser();

        HttpResponse<String> first = browser.post("/api/v1/session", "{\"link\":\"" + secret + "\"}");
        HttpResponse<String> second = browser().post("/api/v1/session", "{\"link\":\"" + secret + "\"}");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(browser.get("/api/v1/me").statusCode()).isEqualTo(200);
        assertThat(second.statusCode()).isEqualTo(401);
        assertThat(body(second).path("code").asString()).isEqualTo("sign-in-link-invalid");
    }

    @Test
    void forgetsALinkAfterAQuarterOfAnHour() throws Exception {
        String secret = secret(newLink("/api/v1/session/links"));

        clock.advance(Duration.ofMinutes(15));

        assertThat(browser()
                        .post("/api/v1/session", "{\"link\":\"" + secret + "\"}")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void givesLinksToTheLauncherOnTheInternalPort() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(internal("/internal/sign-in-links"))
                .header("Authorization", "Bearer " + token())
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();

        HttpResponse<String> answer = browser().client().send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(body(answer).path("link").asString()).startsWith(base() + "/sign-in#");
    }

    @Test
    void givesNoLinkToATokenWithLess() {
        String token = signedIn("less").token("files.read");

        HttpResponse<String> answer =
                browser().with("Authorization", "Bearer " + token).post("/api/v1/session/links", null);

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void refusesATokenFileThatOthersCanRead(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("token"), "x");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        assertThatThrownBy(() -> new PrivateFile(file).read())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("chmod 600");
    }

    private String newLink(String path) throws IOException {
        HttpResponse<String> answer =
                browser().with("Authorization", "Bearer " + token()).post(path, null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return body(answer).path("link").asString();
    }

    private static String token() throws IOException {
        return Files.readString(DATA.resolve("token")).strip();
    }

    private static String secret(String link) {
        return URI.create(link).getFragment();
    }
}
