package dev.candor.resume.reading;

import dev.candor.resume.parser.ParsedText;
import dev.candor.resume.parser.ParserMain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Decodes files in child processes that are kept warm. A file that takes too long or too much memory costs one process and
 * gets a reason; it never harms this one.
 */
public final class DocumentReader implements AutoCloseable {

    private static final int TRIES = 2;
    private static final char PDF = 'p';

    /** The kind of a PDF whose pictures are to be read. */
    private static final char RECOGNISED = 'o';

    private final ReadingProperties limits;
    private final Path folder;
    private final List<String> command;
    private final BlockingQueue<Slot> slots;
    private final boolean recognises;
    private volatile boolean closed;
    private final ScheduledExecutorService killer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("parser-killer").factory());
    private final JsonMapper json = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(20)
                            .maxStringLength(2 << 20)
                            .build())
                    .build())
            .build();

    /** A place for one process, and for its successor while that starts. */
    private static final class Slot {
        private @Nullable ParserProcess process;
        private @Nullable ParserProcess next;
    }

    /**
     * Makes the class path and starts the first processes.
     *
     * @throws UncheckedIOException if no child process can be started
     */
    public DocumentReader(ReadingProperties limits) {
        this.limits = limits;
        this.recognises = !ParserCommand.recogniser(limits).isEmpty();
        this.slots = new ArrayBlockingQueue<>(limits.workers());
        try {
            this.folder = Files.createTempDirectory("candor-parser");
            this.command = ParserCommand.of(limits, ParserClassPath.make(folder), folder);
            for (int i = 0; i < limits.workers(); i++) {
                Slot slot = new Slot();
                slot.process = start();
                slots.add(slot);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Decodes one file; {@code kind} is one of {@link dev.candor.resume.parser.ParserMain#parse}. Waits while all processes are
     * busy.
     *
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    public ParsedText read(char kind, byte[] file) throws InterruptedException {
        if (file.length > ParserMain.MOST_BYTES) {
            return ParsedText.refused("too-large");
        }
        Slot slot = slots.take();
        try {
            ParsedText parsed = tried(slot, kind, file);
            return kind == PDF && recognises && pictures(parsed) ? recognised(slot, file, parsed) : parsed;
        } finally {
            renew(slot);
            slots.add(slot);
        }
    }

    /** Are all pages pictures? A scan behind a written resume is a certificate, not a part of it. */
    private static boolean pictures(ParsedText parsed) {
        return !parsed.pages().isEmpty()
                && parsed.pages().stream().allMatch(page -> page.counts().picture());
    }

    /** The file with the text its pictures show, or without if that takes too long. */
    private ParsedText recognised(Slot slot, byte[] file, ParsedText plain) {
        ParserProcess.Answer answer =
                ask(slot, RECOGNISED, file, limits.recognition().timeLimit());
        ParsedText parsed =
                answer instanceof ParserProcess.Answer.Bytes(byte[] json) ? bound(json) : ParsedText.refused("broken");
        return parsed.refusal() == null ? parsed : plain;
    }

    private ParsedText tried(Slot slot, char kind, byte[] file) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            switch (ask(slot, kind, file, limits.timeLimit())) {
                case ParserProcess.Answer.Bytes(byte[] answer) -> {
                    return bound(answer);
                }
                case ParserProcess.Answer.None(ParserProcess.Failure failure) -> {
                    if (failure == ParserProcess.Failure.KILLED) {
                        return ParsedText.refused("too-complex");
                    }
                }
            }
        }
        return ParsedText.refused("too-complex");
    }

    private ParserProcess.Answer ask(Slot slot, char kind, byte[] file, Duration timeLimit) {
        renew(slot);
        ParserProcess process = slot.process;
        return process == null
                ? new ParserProcess.Answer.None(ParserProcess.Failure.DIED)
                : process.ask(kind, file, timeLimit);
    }

    /** A process that has ended or read its share gets a successor; while that warms up the old one reads on. */
    private void renew(Slot slot) {
        ParserProcess process = slot.process;
        int share = limits.documentsPerWorker();
        if (process != null && process.usable(share)) {
            return;
        }
        ParserProcess next = slot.next;
        if (next == null || !next.usable(share)) {
            closeIfAny(next);
            next = successor();
        }
        if (process != null && next != null && process.usable(2 * share) && !next.warm()) {
            slot.next = next;
            return;
        }
        closeIfAny(process);
        slot.process = next;
        slot.next = null;
    }

    private static void closeIfAny(@Nullable ParserProcess process) {
        if (process != null) {
            process.close();
        }
    }

    private @Nullable ParserProcess successor() {
        try {
            return closed ? null : start();
        } catch (IOException notStarted) {
            return null;
        }
    }

    /** Where the processes live; nothing of a file is ever written there. */
    Path folder() {
        return folder;
    }

    private ParsedText bound(byte[] answer) {
        try {
            return json.readValue(answer, ParsedText.class);
        } catch (JacksonException malformed) {
            return ParsedText.refused("broken");
        }
    }

    private ParserProcess start() throws IOException {
        return ParserProcess.start(command, folder, killer);
    }

    @Override
    public void close() {
        closed = true;
        for (Slot slot : slots) {
            closeIfAny(slot.process);
            closeIfAny(slot.next);
        }
        killer.shutdownNow();
        try (Stream<Path> left = Files.walk(folder)) {
            left.sorted(java.util.Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        } catch (IOException | UncheckedIOException stillUsed) {
            return;
        }
    }
}
