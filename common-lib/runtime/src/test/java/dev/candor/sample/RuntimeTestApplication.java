package dev.candor.sample;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.candor.contract.agent.AgentContext;
import dev.candor.contract.agent.AgentOutcome;
import dev.candor.contract.agent.AgentRole;
import dev.candor.contract.id.OwnerId;
import dev.candor.contract.message.StepResult;
import dev.candor.runtime.messaging.AccountEraser;
import dev.candor.runtime.messaging.Topics;
import dev.candor.runtime.step.ContentCipher;
import dev.candor.runtime.step.StepCommand;
import dev.candor.runtime.step.StepHandler;
import dev.candor.runtime.step.StepResultSink;
import dev.candor.runtime.web.AccountExport;
import dev.candor.runtime.web.Caller;
import dev.candor.runtime.web.CommonProblem;
import dev.candor.runtime.web.Cursor;
import dev.candor.runtime.web.IdempotencyKeys;
import dev.candor.runtime.web.Page;
import dev.candor.runtime.web.ProblemException;
import dev.candor.runtime.web.RateLimit;
import dev.candor.runtime.web.RequiredScope;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A service in miniature that uses every part of the runtime. */
@SpringBootApplication
public class RuntimeTestApplication {

    public static final AtomicInteger ORDERS = new AtomicInteger();

    @Bean
    KafkaAdmin.NewTopics topics() {
        return Topics.owned("test.notes.v1", 2, Duration.ofDays(1));
    }

    @Bean
    ContentCipher cipher() {
        return new ReversingCipher();
    }

    @Bean
    RecordingSink sink() {
        return new RecordingSink();
    }

    @Bean
    ScriptedStep step() {
        return new ScriptedStep();
    }

    @Bean
    RecordingEraser eraser() {
        return new RecordingEraser();
    }

    @Bean
    AccountExport export() {
        return new NoteExport();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    public sealed interface Note {
        @JsonTypeName("note.written.v1")
        record NoteWritten(UUID id, String text) implements Note {}
    }

    public static final class RecordingEraser implements AccountEraser {
        public final List<OwnerId> erased = new CopyOnWriteArrayList<>();

        @Override
        public void erase(OwnerId owner) {
            erased.add(owner);
        }
    }

    static final class NoteExport implements AccountExport {
        @Override
        public String name() {
            return "notes";
        }

        @Override
        public void write(OwnerId owner, java.util.zip.ZipOutputStream zip) throws java.io.IOException {
            zip.putNextEntry(new java.util.zip.ZipEntry("notes/all.json"));
            zip.write(("{\"owner\":\"" + owner + "\"}").getBytes(java.nio.charset.StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }

    /** No cipher at all, but it notices swapped rows. */
    static final class ReversingCipher implements ContentCipher {
        @Override
        public byte[] seal(OwnerId owner, String context, byte[] plain) {
            byte[] name = (owner + context + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
            byte[] all = java.util.Arrays.copyOf(name, name.length + plain.length);
            System.arraycopy(plain, 0, all, name.length, plain.length);
            return all;
        }

        @Override
        public byte[] open(OwnerId owner, String context, byte[] closed) {
            String text = new String(closed, java.nio.charset.StandardCharsets.UTF_8);
            if (!text.startsWith(owner + context + "\n")) {
                throw new IllegalStateException("bytes of another place");
            }
            return text.substring(text.indexOf('\n') + 1).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    public static final class RecordingSink implements StepResultSink {
        public final List<StepResult> results = new CopyOnWriteArrayList<>();

        @Override
        public void accept(StepResult result) {
            results.add(result);
        }
    }

    /** Does what the test told for a step's name. */
    public static final class ScriptedStep implements StepHandler {
        public final Map<String, Script> scripts = new ConcurrentHashMap<>();
        public final AtomicInteger runs = new AtomicInteger();

        @Override
        public AgentRole role() {
            return AgentRole.MATCH_SCORER;
        }

        @Override
        public String outputKind() {
            return "match";
        }

        @Override
        public AgentOutcome<?> run(StepCommand command, AgentContext context) throws InterruptedException {
            runs.incrementAndGet();
            return scripts.get(command.assignment().attempt().step()).run(command);
        }
    }

    @FunctionalInterface
    public interface Script {
        AgentOutcome<?> run(StepCommand command) throws InterruptedException;
    }

    @RestController
    @RequestMapping("/orders")
    static class OrderController {
        private final Cursor cursor;
        private final IdempotencyKeys keys;

        OrderController(Cursor cursor, IdempotencyKeys keys) {
            this.cursor = cursor;
            this.keys = keys;
        }

        @GetMapping
        @RequiredScope("orders.read")
        Page<Integer> list(
                Caller caller,
                @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
                @RequestParam(required = false) String after) {
            int from = cursor.decode(caller.owner(), after).stream()
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElse(0);
            List<Integer> rows =
                    IntStream.rangeClosed(from + 1, 5).boxed().limit(limit + 1L).toList();
            return Page.of(rows, limit, last -> cursor.encode(caller.owner(), last.toString()));
        }

        @GetMapping("/{id}")
        @RequiredScope("orders.read")
        String one(Caller caller, @PathVariable UUID id) {
            throw ProblemException.notFound();
        }

        @PostMapping
        @RequiredScope("orders.write")
        ResponseEntity<Order> make(
                Caller caller,
                @Valid @RequestBody Order order,
                @RequestHeader(name = "Idempotency-Key", required = false) String key) {
            return keys.once(caller.owner(), "POST /orders", key, order, Order.class, () -> {
                ORDERS.incrementAndGet();
                return ResponseEntity.created(URI.create("/api/v1/orders/1")).body(order);
            });
        }

        @GetMapping("/busy")
        @RequiredScope("orders.read")
        String busy() {
            throw new ProblemException(CommonProblem.TOO_MANY_REQUESTS, "Later.")
                    .withRetryAfter(Duration.ofSeconds(7))
                    .withRateLimit(
                            RateLimit.inWindow("orders", 60, Duration.ofMinutes(1), 0, Duration.ofMillis(6_100)));
        }

        @GetMapping("/away")
        @RequiredScope("orders.read")
        String away() {
            throw new CannotGetJdbcConnectionException("nobody answers");
        }

        @GetMapping("/broken")
        @RequiredScope("orders.read")
        String broken() {
            throw new IllegalStateException("secret detail");
        }
    }

    record Order(
            @NotBlank @Size(max = 20) String name, @Min(1) int count) {}
}
