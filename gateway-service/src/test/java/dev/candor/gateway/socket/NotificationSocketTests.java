package dev.candor.gateway.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.SignedJWT;
import dev.candor.gateway.testing.Browser;
import dev.candor.gateway.testing.FakeNoticeService;
import dev.candor.gateway.testing.RunningGateway;
import java.net.URI;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class NotificationSocketTests extends RunningGateway {

    @Autowired
    private NotificationSocketBridge bridge;

    @BeforeEach
    void forgetOldConnections() {
        NOTIFICATION.connections().clear();
    }

    @Test
    void bridgesNoticesToTheBrowser() throws Exception {
        Heard heard = new Heard();
        open(signedIn("bridged"), "/ws/notifications?after=41", base(), heard);

        FakeNoticeService.Connection inside = inside();
        inside.send("{\"seq\":42,\"type\":\"optimization.succeeded\"}");

        assertThat(heard.texts.poll(10, TimeUnit.SECONDS)).contains("\"seq\":42");
        assertThat(inside.head().getFirst()).contains("/ws/notifications?after=41");
        assertThat(inside.header("Cookie")).isEmpty();
        SignedJWT token = SignedJWT.parse(inside.header("Authorization").substring("Bearer ".length()));
        assertThat(token.getJWTClaimsSet().getAudience()).containsExactly("notification-service");
    }

    @Test
    void refusesForeignAndMissingOriginsBesideACookie() {
        Browser person = signedIn("hijacked");

        assertThat(refusal(person, "/ws/notifications", "https://evil.example")).isEqualTo(403);
        assertThat(refusal(person, "/ws/notifications", null)).isEqualTo(403);
    }

    @Test
    void refusesStrangersAndTokensInTheAddress() {
        assertThat(refusal(browser(), "/ws/notifications", base())).isEqualTo(401);
        String token = signedIn("in-address").token("notifications.read");
        assertThat(refusal(browser(), "/ws/notifications?token=" + token, base()))
                .isEqualTo(401);
        assertThat(refusal(signedIn("odd-query"), "/ws/notifications?token=x", base()))
                .isEqualTo(400);
    }

    @Test
    void letsAScriptInByItsTokenIfItMayReadNotices() throws Exception {
        Browser person = signedIn("script-socket");
        String good = person.token("notifications.read");
        String other = person.token("files.read");

        open(browser().with("Authorization", "Bearer " + good), "/ws/notifications", null, new Heard(), good);
        assertThat(inside()).isNotNull();
        assertThatThrownBy(() -> open(browser(), "/ws/notifications", null, new Heard(), other))
                .isInstanceOf(ExecutionException.class);
    }

    @Test
    void closesWhenTheClientTalks() throws Exception {
        Heard heard = new Heard();
        WebSocket socket = open(signedIn("talker"), "/ws/notifications", base(), heard);
        inside();

        socket.sendText("hello", true).get(5, TimeUnit.SECONDS);

        assertThat(heard.closed.poll(10, TimeUnit.SECONDS)).isEqualTo(1003);
    }

    @Test
    void endsWithTheSession() throws Exception {
        Browser person = signedIn("leaver");
        Heard heard = new Heard();
        open(person, "/ws/notifications", base(), heard);
        inside();

        person.delete("/api/v1/session");
        bridge.look();

        assertThat(heard.closed.poll(10, TimeUnit.SECONDS)).isEqualTo(1008);
    }

    @Test
    void tellsTheClientToComeBackWhenTheServiceGoes() throws Exception {
        Heard heard = new Heard();
        open(signedIn("restarted"), "/ws/notifications", base(), heard);

        inside().socket().close();

        assertThat(heard.closed.poll(10, TimeUnit.SECONDS)).isEqualTo(1012);
    }

    @Test
    void allowsFiveSocketsOfOnePerson() throws Exception {
        Browser person = signedIn("collector");
        for (int i = 0; i < 5; i++) {
            open(person, "/ws/notifications", base(), new Heard());
            inside();
        }
        Heard sixth = new Heard();

        open(person, "/ws/notifications", base(), sixth);

        assertThat(sixth.closed.poll(10, TimeUnit.SECONDS)).isEqualTo(1013);
    }

    private static FakeNoticeService.Connection inside() throws InterruptedException {
        return Objects.requireNonNull(NOTIFICATION.connections().poll(10, TimeUnit.SECONDS), "nobody connected");
    }

    private static WebSocket open(Browser browser, String path, String origin, Heard heard) throws Exception {
        return open(browser, path, origin, heard, null);
    }

    private static WebSocket open(Browser browser, String path, String origin, Heard heard, String token)
            throws Exception {
        WebSocket.Builder builder = browser.client().newWebSocketBuilder();
        if (origin != null) {
            builder.header("Origin", origin);
        }
        if (token != null) {
            builder.header("Authorization", "Bearer " + token);
        }
        browser.cookie("candor").ifPresent(value -> builder.header("Cookie", "candor=" + value));
        return builder.buildAsync(URI.create(base().replace("http", "ws") + path), heard)
                .get(10, TimeUnit.SECONDS);
    }

    private static int refusal(Browser browser, String path, String origin) {
        try {
            open(browser, path, origin, new Heard());
            return 101;
        } catch (ExecutionException e) {
            return e.getCause() instanceof WebSocketHandshakeException refused
                    ? refused.getResponse().statusCode()
                    : -1;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Heard implements WebSocket.Listener {

        private final BlockingQueue<String> texts = new LinkedBlockingQueue<>();
        private final BlockingQueue<Integer> closed = new LinkedBlockingQueue<>();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            texts.add(data.toString());
            socket.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
            closed.add(status);
            return null;
        }
    }
}
