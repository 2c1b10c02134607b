package dev.candor.runtime.model.provider;

import dev.candor.runtime.model.ProviderTrouble;
import dev.candor.runtime.model.ProviderTrouble.Kind;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Collects the body of one answer, and gives up on silence, on a drip, on too much, and on an interrupt. */
final class BodyQueue implements Flow.Subscriber<List<ByteBuffer>> {

    /** More than any answer of 8,000 tokens takes with the frame of each of them. */
    static final int MOST_BYTES = 4 * 1024 * 1024;

    private final LinkedBlockingQueue<Item> items = new LinkedBlockingQueue<>();
    private volatile Flow.@Nullable Subscription subscription;

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        given.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        items.add(new Item(buffers, false, false));
    }

    @Override
    public void onError(Throwable failure) {
        items.add(new Item(List.of(), true, true));
    }

    @Override
    public void onComplete() {
        items.add(new Item(List.of(), true, false));
    }

    /** All bytes, as they came within {@code patience} from {@code began} on the clock of {@link System#nanoTime()}. */
    byte[] collect(Patience patience, long began) throws ProviderTrouble, InterruptedException {
        Collected so = new Collected(patience, began);
        try {
            while (true) {
                long left = so.left();
                Item item = left <= 0 ? null : items.poll(left, TimeUnit.NANOSECONDS);
                if (item == null) {
                    so.late();
                } else if (item.broken()) {
                    throw new ProviderTrouble(Kind.AWAY, "cut");
                } else if (item.last()) {
                    return so.all.toByteArray();
                } else {
                    so.take(item.buffers());
                    request();
                }
            }
        } finally {
            Flow.Subscription open = subscription;
            if (open != null) {
                open.cancel();
            }
        }
    }

    private void request() {
        Flow.Subscription open = subscription;
        if (open != null) {
            open.request(1);
        }
    }

    private record Item(List<ByteBuffer> buffers, boolean last, boolean broken) {}

    /** What has come, and since when. */
    private static final class Collected {

        private final ByteArrayOutputStream all = new ByteArrayOutputStream();
        private final Patience patience;
        private final long began;
        private long windowBegan;
        private int windowBytes;

        private Collected(Patience patience, long began) {
            this.patience = patience;
            this.began = began;
            this.windowBegan = began;
        }

        /** Nanoseconds until the next limit. */
        private long left() {
            Duration next = all.size() == 0 ? patience.firstByte() : patience.drip();
            return Math.min(left(began, patience.call()), left(windowBegan, next));
        }

        /** A limit has passed: the end, or the end of one window of a stream that is quick enough. */
        private void late() throws ProviderTrouble {
            if (left(began, patience.call()) <= 0) {
                throw new ProviderTrouble(Kind.AWAY, "call-timeout");
            }
            if (all.size() == 0) {
                throw new ProviderTrouble(Kind.AWAY, "first-byte-timeout");
            }
            if (windowBytes < Patience.LEAST_BYTES * patience.drip().toMillis() / 1000) {
                throw new ProviderTrouble(Kind.AWAY, "too-slow");
            }
            windowBegan = System.nanoTime();
            windowBytes = 0;
        }

        private void take(List<ByteBuffer> buffers) throws ProviderTrouble {
            if (all.size() == 0) {
                windowBegan = System.nanoTime();
            }
            for (ByteBuffer buffer : buffers) {
                if (all.size() + buffer.remaining() > MOST_BYTES) {
                    throw new ProviderTrouble(Kind.GARBAGE, "answer-too-large");
                }
                byte[] bytes = new byte[buffer.remaining()];
                buffer.get(bytes);
                all.writeBytes(bytes);
                windowBytes += bytes.length;
            }
        }

        private static long left(long since, Duration most) {
            return most.toNanos() - (System.nanoTime() - since);
        }
    }
}
