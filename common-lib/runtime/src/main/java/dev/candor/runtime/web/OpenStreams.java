package dev.candor.runtime.web;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.SmartLifecycle;

/**
 * The answers of this instance that go on for as long as somebody listens. One that is told to stop ends them: the web server would
 * wait for them, as for any request, until its patience is over. Whoever listened comes back to another instance.
 */
public final class OpenStreams implements SmartLifecycle {

    /** After those that take work in or let it end, which listeners still hear of, and before the web server. */
    private static final int PHASE = DEFAULT_PHASE - 500;

    private final Set<Stream> open = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;

    /**
     * One more has begun.
     *
     * @param end ends it, from another thread; called at most once, and at once while this instance is stopping
     */
    public Stream begin(Runnable end) {
        Stream stream = new Stream(end);
        open.add(stream);
        if (stopping) {
            stream.end();
        }
        return stream;
    }

    @Override
    public void start() {
        stopping = false;
    }

    @Override
    public void stop() {
        stopping = true;
        open.forEach(Stream::end);
    }

    @Override
    public boolean isRunning() {
        return !stopping;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    /** One stream, closed when it is over. */
    public final class Stream implements AutoCloseable {

        private final Runnable end;
        private final AtomicBoolean ended = new AtomicBoolean();

        private Stream(Runnable end) {
            this.end = end;
        }

        private void end() {
            if (ended.compareAndSet(false, true)) {
                end.run();
            }
        }

        @Override
        public void close() {
            open.remove(this);
        }
    }
}
