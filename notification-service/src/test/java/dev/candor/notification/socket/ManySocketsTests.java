package dev.candor.notification.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.candor.contract.id.OwnerId;
import dev.candor.notification.testing.NotificationServers;
import dev.candor.runtime.testing.TestTokens;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Many clients at once, and one that never reads. {@code -Dcandor.sockets=1000} takes as many as the product promises, the
 * build itself fewer.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DirtiesContext
class ManySocketsTests {

    private static final int CLIENTS = Integer.getInteger("candor.sockets", 100);
    private static final int PER_OWNER = 5;
    private static final int FACTS = 20;
    private static final Duration LONG = Duration.ofSeconds(90);
    private static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    static Path keys;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry registry) throws Exception {
        NotificationServers.register(registry, MAIL, keys);
    }

    /** Keeps the numbers it was told, in the order of arrival. */
    private static final class Reader implements WebSocket.Listener {

        private final List<Long> seqs = new CopyOnWriteArrayList<>();
        private final StringBuilder text = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                seqs.add(JSON.readTree(text.toString()).path("seq").asLong());
                text.setLength(0);
            }
            socket.request(1);
            return null;
        }
    }

    /** Asks for nothing, so that its buffers fill up and the server must wait for it. */
    private static final class Mute implements WebSocket.Listener {

        @Override
        public void onOpen(WebSocket socket) {
            // a client that never reads
        }
    }

    @Test
    void tellsEverybodyEverythingThoughOneNeverReads() {
        try (HttpClient http = HttpClient.newHttpClient()) {
            OwnerId mute = new OwnerId(UUID.randomUUID());
            write(mute, 1, 5000, 4000);
            long before = usedBytes();
            open(http, mute, new Mute());
            List<OwnerId> owners = new ArrayList<>();
            List<Reader> readers = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                if (i % PER_OWNER == 0) {
                    owners.add(new OwnerId(UUID.randomUUID()));
                    write(owners.getLast(), 1, FACTS, 10);
                }
                readers.add(new Reader());
                open(http, owners.getLast(), readers.getLast());
            }
            everybodyHas(readers, FACTS);

            owners.forEach(owner -> write(owner, FACTS + 1, 2 * FACTS, 10));
            everybodyHas(readers, 2 * FACTS);

            long grown = usedBytes() - before;
            System.out.printf("%d clients and one that never reads: %,d kB more in use%n", CLIENTS, grown / 1000);
            assertThat(grown).as("bytes more in use, clients included").isLessThan(CLIENTS * 150_000L + 32_000_000L);
            http.shutdownNow();
        }
    }

    private static void everybodyHas(List<Reader> readers, int many) {
        await().atMost(LONG).until(() -> readers.stream().allMatch(reader -> reader.seqs.size() >= many));
        List<Long> all = LongStream.rangeClosed(1, many).boxed().toList();
        assertThat(readers).allSatisfy(reader -> assertThat(reader.seqs).isEqualTo(all));
    }

    private void open(HttpClient http, OwnerId owner, WebSocket.Listener listener) {
        String token = TestTokens.shared().person(owner, "notification-service", "notifications.read");
        http.newWebSocketBuilder()
                .header("Authorization", "Bearer " + token)
                .buildAsync(URI.create("ws://127.0.0.1:" + port + "/ws/notifications?after=0"), listener)
                .join();
    }

    private void write(OwnerId owner, int from, int to, int padding) {
        jdbc.sql("INSERT INTO recipient (owner_id, last_seq) VALUES (:owner, :to)"
                        + " ON CONFLICT (owner_id) DO UPDATE SET last_seq = excluded.last_seq")
                .param("owner", owner.value())
                .param("to", to)
                .update();
        jdbc.sql("INSERT INTO notice (owner_id, seq, type, optimization_id, fact_seq, at, data)"
                        + " SELECT :owner, n, 'optimization.step-changed', gen_random_uuid(), n, now(),"
                        + " jsonb_build_object('step', repeat('x', :padding)) FROM generate_series(:from, :to) AS n")
                .param("owner", owner.value())
                .param("padding", padding)
                .param("from", from)
                .param("to", to)
                .update();
    }

    private static long usedBytes() {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
