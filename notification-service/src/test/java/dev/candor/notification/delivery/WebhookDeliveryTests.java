package dev.candor.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.message.OptimizationFact;
import dev.candor.notification.delivery.Hook.Posted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

/** Webhooks to a real HTTP server, whose messages the public library of Standard Webhooks checks. */
class WebhookDeliveryTests extends RunningDeliveries {

    @Test
    void signsWhatThePublicLibraryAccepts() throws Exception {
        String secret = webhook("/signed");
        OptimizationId id = new OptimizationId(UUID.randomUUID());

        succeed(id);

        Posted posted = HOOK.posted("/signed", 1).getFirst();
        Webhook check = new Webhook(secret);
        assertThatCode(() -> check.verify(posted.body(), posted.headers().map()))
                .doesNotThrowAnyException();
        assertThatThrownBy(
                        () -> check.verify(posted.body() + " ", posted.headers().map()))
                .isInstanceOf(WebhookVerificationException.class);
        JsonNode body = json.readTree(posted.body());
        assertThat(body.path("type").asString()).isEqualTo("optimization.succeeded");
        assertThat(body.path("data").path("optimizationId").asString()).isEqualTo(id.toString());
        assertThat(body.path("data").path("after").asDouble()).isEqualTo(71.4);
    }

    @Test
    void triesAgainWithTheSameIdAndShowsItInTheLog() throws Exception {
        HOOK.refuse(1);
        webhook("/again");

        succeed(new OptimizationId(UUID.randomUUID()));

        List<Posted> tries = HOOK.posted("/again", 2);
        assertThat(tries)
                .extracting(one -> one.headers().firstValue("webhook-id"))
                .containsOnly(messageId(tries));
        await().atMost(LONG).until(() -> "SENT".equals(logged().path("status").asString("")));
        assertThat(logged().path("tries").asInt()).isEqualTo(2);
        assertThat(logged().path("responseStatus").asInt()).isEqualTo(204);
    }

    @Test
    void sendsATestToEachPlaceOnceAMinute() throws Exception {
        webhook("/test");

        assertThat(test("webhook")).isEqualTo(1);
        assertThat(json.readTree(HOOK.posted("/test", 1).getFirst().body())
                        .path("type")
                        .asString())
                .isEqualTo("notification.test");
        assertThat(jdbc.sql("SELECT count(*) FROM delivery WHERE owner_id = ? AND kind = 'notification.test'")
                        .param(owner.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(mvc.post()
                        .uri("/api/v1/me/notification-settings/tests/pigeon")
                        .header("Authorization", bearer()))
                .hasStatus(400);
    }

    @Test
    void listsTheNewestFirstByCursor() throws Exception {
        List<OptimizationId> ids = List.of(
                new OptimizationId(UUID.randomUUID()),
                new OptimizationId(UUID.randomUUID()),
                new OptimizationId(UUID.randomUUID()));
        for (int i = 0; i < ids.size(); i++) {
            int all = 2 * (i + 1);
            say(new OptimizationFact.OptimizationQueued(entry(ids.get(i), 1)));
            succeed(ids.get(i));
            await().atMost(LONG).until(() -> notices() == all);
        }

        JsonNode first = get("/api/v1/notifications?order=newest&ends=true&limit=2");
        JsonNode second = get("/api/v1/notifications?order=newest&ends=true&limit=2&cursor="
                + first.path("next").asString());

        assertThat(first.path("last").asLong()).isEqualTo(6);
        assertThat(seqs(first)).containsExactly(6L, 4L);
        assertThat(seqs(second)).containsExactly(2L);
        assertThat(second.hasNonNull("next")).isFalse();
    }

    private static List<Long> seqs(JsonNode page) {
        List<Long> seqs = new ArrayList<>();
        page.path("items").forEach(one -> seqs.add(one.path("seq").asLong()));
        return seqs;
    }

    private static Optional<String> messageId(List<Posted> tries) {
        return tries.getFirst().headers().firstValue("webhook-id");
    }

    private String webhook(String path) throws Exception {
        String url = "http://" + HOOK.endpoint() + path;
        return json.readTree(mvc.post()
                        .uri("/api/v1/webhooks")
                        .header("Authorization", bearer())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"url\":\"" + url + "\"}")
                        .exchange()
                        .getResponse()
                        .getContentAsString())
                .path("secret")
                .asString();
    }

    private JsonNode logged() throws Exception {
        String webhook =
                get("/api/v1/webhooks").path("items").path(0).path("id").asString();
        return get("/api/v1/webhooks/" + webhook + "/deliveries").path("items").path(0);
    }

    private int test(String channel) throws Exception {
        return json.readTree(mvc.post()
                        .uri("/api/v1/me/notification-settings/tests/" + channel)
                        .header("Authorization", bearer())
                        .exchange()
                        .getResponse()
                        .getContentAsString())
                .path("places")
                .asInt();
    }
}
