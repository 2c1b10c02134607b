package dev.candor.resume.reading;

import dev.candor.resume.parser.ParserMain;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** One child process. It is killed when a file takes too long, and with this JVM at the latest: its input closes then. */
final class ParserProcess implements AutoCloseable {

    private final Process process;
    private final DataOutputStream out;
    private final DataInputStream in;
    private final long timeLimitMillis;
    private final ScheduledExecutorService killer;
    private int documents;

    private ParserProcess(Process process, ReadingProperties limits, ScheduledExecutorService killer) {
        this.process = process;
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.in = new DataInputStream(process.getInputStream());
        this.timeLimitMillis = limits.timeLimit().toMillis();
        this.killer = killer;
    }

    /** Why there is no answer. */
    enum Failure {
        KILLED,
        DIED
    }

    /** The answer's bytes, or why there are none. */
    sealed interface Answer {
        /** JSON of the child; not to be trusted. */
        @SuppressWarnings("ArrayRecordComponent")
        record Bytes(byte[] json) implements Answer {}

        /** It did not come. */
        record None(Failure failure) implements Answer {}
    }

    static ParserProcess start(
            List<String> command, Path folder, ReadingProperties limits, ScheduledExecutorService killer)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        return new ParserProcess(builder.start(), limits, killer);
    }

    /** Sends one file and waits for its answer. */
    Answer ask(char kind, byte[] file) {
        AtomicBoolean killed = new AtomicBoolean();
        ScheduledFuture<?> alarm = killer.schedule(
                () -> {
                    killed.set(true);
                    process.destroyForcibly();
                },
                timeLimitMillis,
                TimeUnit.MILLISECONDS);
        try {
            if (documents++ == 0 && in.readInt() != 0) {
                return died();
            }
            out.writeByte(kind);
            out.writeInt(file.length);
            out.write(file);
            out.flush();
            int length = in.readInt();
            if (length <= 0 || length > ParserMain.MOST_ANSWER_BYTES) {
                return died();
            }
            byte[] json = in.readNBytes(length);
            return json.length == length ? new Answer.Bytes(json) : died();
        } catch (IOException gone) {
            close();
            return new Answer.None(killed.get() ? Failure.KILLED : Failure.DIED);
        } finally {
            alarm.cancel(false);
        }
    }

    private Answer died() {
        close();
        return new Answer.None(Failure.DIED);
    }

    boolean usable(int most) {
        return process.isAlive() && documents < most;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
