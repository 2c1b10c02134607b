package dev.candor.runtime.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.candor.sample.RuntimeTestApplication.Note.NoteWritten;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaOperations;
import tools.jackson.databind.json.JsonMapper;

class HintsTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final KafkaOperations<String, byte[]> bus = mock();
    private final Hints hints =
            new Hints(bus, new MessageCodec(JsonMapper.shared(), UUID::randomUUID, Clock.systemUTC(), "test"));
    private final UUID key = UUID.randomUUID();

    @Test
    void saysWhatItIsAbout() {
        Queue<ProducerRecord<String, byte[]>> sent = new ConcurrentLinkedQueue<>();
        when(bus.send(any(ProducerRecord.class))).thenAnswer(call -> {
            sent.add(call.getArgument(0));
            return CompletableFuture.completedFuture(null);
        });

        hints.send("test.notes.v1", key, new NoteWritten(key, "look"));

        await().atMost(PATIENCE).until(() -> sent.size() == 1);
        assertThat(sent.element().key()).isEqualTo(key.toString());
        assertThat(new String(sent.element().headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8))
                .isEqualTo("note.written.v1");
    }

    @Test
    void holdsNobodyUpAndFailsNobodyWhileTheBusIsAway() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch returned = new CountDownLatch(1);
        when(bus.send(any(ProducerRecord.class))).thenAnswer(call -> {
            asked.countDown();
            returned.await();
            throw new KafkaException("away");
        });

        assertThatCode(() -> hints.send("test.notes.v1", key, new NoteWritten(key, "look")))
                .doesNotThrowAnyException();

        asked.await();
        returned.countDown();
    }
}
