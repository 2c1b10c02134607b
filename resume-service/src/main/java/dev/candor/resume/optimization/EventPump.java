package dev.candor.resume.optimization;

import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.resume.orchestration.Orchestrator;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Sends the rows of one log as they come, until its run is over and all of it is sent. */
final class EventPump {

    private static final Logger LOG = LoggerFactory.getLogger(EventPump.class);
    private static final long LOOK_AGAIN_MILLIS = 1_000;
    private static final int COMMENT_EVERY = 15;

    private final Orchestrator orchestrator;
    private final Rows rows;
    private final OwnerId owner;
    private final OptimizationId id;
    private final SseEmitter emitter;
    private final Semaphore pending = new Semaphore(0);
    private volatile boolean stopped;
    private String told = "";

    /** What a stream is made of: facts, and how far the step at work is. */
    record Rows(OptimizationRows facts, ProgressRows progress) {}

    EventPump(Orchestrator orchestrator, Rows rows, OwnerId owner, OptimizationId id, SseEmitter emitter) {
        this.orchestrator = orchestrator;
        this.rows = rows;
        this.owner = owner;
        this.id = id;
        this.emitter = emitter;
    }

    void wake() {
        pending.release();
    }

    void stop() {
        stopped = true;
        wake();
    }

    void run(int after) {
        try {
            pump(after);
            emitter.complete();
        } catch (IOException | IllegalStateException e) {
            // the reader has gone and will come back with the number of the last event it saw
            emitter.completeWithError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            emitter.complete();
        } catch (RuntimeException e) {
            LOG.warn("event stream of {} ends early: {}", id, e.toString());
            emitter.complete();
        }
    }

    private void pump(int after) throws IOException, InterruptedException {
        int sent = after;
        int quiet = 0;
        while (!stopped) {
            int before = sent;
            sent = send(sent);
            if (over(sent)) {
                return;
            }
            tell();
            quiet = sent > before ? 0 : quiet + 1;
            if (quiet == COMMENT_EVERY) {
                emitter.send(SseEmitter.event().comment("still here"));
                quiet = 0;
            }
            if (pending.tryAcquire(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS)) {
                pending.drainPermits();
            }
        }
    }

    private int send(int after) throws IOException {
        int last = after;
        List<OptimizationRows.Event> events = rows.facts().events(owner, id, after);
        for (OptimizationRows.Event event : events) {
            emitter.send(SseEmitter.event()
                    .id(Integer.toString(event.seq()))
                    .name(word(event.type()))
                    .data(event.payload(), MediaType.TEXT_PLAIN));
            last = event.seq();
        }
        return last;
    }

    /** A frame without a number: it is not of the log, and whoever comes back later does not miss it. */
    private void tell() throws IOException {
        String newest = rows.progress().newest(owner, id).orElse(told);
        if (!newest.equals(told)) {
            emitter.send(SseEmitter.event().name("progress").data(newest, MediaType.TEXT_PLAIN));
            told = newest;
        }
    }

    /** Whether the log has ended, or is gone, and nothing of it is left to send. */
    private boolean over(int sent) {
        return orchestrator
                .find(owner, id)
                .map(snapshot ->
                        snapshot.head().status().terminal() && snapshot.head().seq() <= sent)
                .orElse(true);
    }

    /** {@code step-changed} of {@code optimization.step-changed.v1}. */
    private static String word(String type) {
        return type.substring("optimization.".length(), type.lastIndexOf('.'));
    }
}
