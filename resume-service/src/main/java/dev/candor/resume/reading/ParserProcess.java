package dev.candor.resume.reading;

import dev.candor.resume.parser.ParserMain;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;

/** One child process. It is killed when a file takes too long, and with this JVM at the latest: its input closes then. */
final class ParserProcess implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(30);

    private final Process process;
    private final DataOutputStream out;
    private final DataInputStream in;
    private final ScheduledExecutorService killer;
    private int documents;
    private boolean closed;

    private ParserProcess(Process process, ScheduledExecutorService killer) {
        this.process = process;
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.in = new DataInputStream(process.getInputStream());
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

    static ParserProcess start(List<String> command, Path folder, ScheduledExecutorService killer) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        return new ParserProcess(builder.start(), killer);
    }

    /** Sends one file and waits for its answer, for {@code timeLimit} of wall-clock time; that of its start does not count. */
    Answer ask(char kind, byte[] file, Duration timeLimit) {
        if (!ready()) {
            return died();
        }
        try (Watch watch = Watch.start(process, timeLimit, killer)) {
            documents++;
            try {
                return exchange(kind, file);
            } catch (IOException gone) {
                close();
                return new Answer.None(watch.killed() ? Failure.KILLED : Failure.DIED);
            }
        }
    }

    private Answer exchange(char kind, byte[] file) throws IOException {
        out.writeByte(kind);
        out.writeInt(file.length);
        out.write(file);
        out.flush();
        int length = in.readInt();
        if (length <= 0 || length > ParserMain.MOST_ANSWER_BYTES) {
            return died();
        }
        byte[] json = in.readNBytes(length);
        boolean whole = json.length == length && in.available() == 0;
        return whole ? new Answer.Bytes(json) : died();
    }

    private boolean ready() {
        if (documents > 0) {
            return true;
        }
        try (Watch watch = Watch.start(process, START_LIMIT, killer)) {
            return in.readInt() == 0 && !watch.killed();
        } catch (IOException gone) {
            return false;
        }
    }

    private Answer died() {
        close();
        return new Answer.None(Failure.DIED);
    }

    /** Has it started, so that nobody would wait for that? */
    boolean warm() {
        try {
            return documents > 0 || in.available() >= Integer.BYTES;
        } catch (IOException ended) {
            return false;
        }
    }

    /** Is it alive, with files left that it may read? */
    boolean usable(int most) {
        return !closed && process.isAlive() && documents < most;
    }

    /** Ends it at once; its pipes are closed, so nothing of it is left. */
    @Override
    public void close() {
        closed = true;
        Watch.kill(process);
        closeQuietly(out);
        closeQuietly(in);
    }

    private static void closeQuietly(Closeable pipe) {
        try {
            pipe.close();
        } catch (IOException broken) {
            return;
        }
    }
}
