package dev.candor.guard.net;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Keeps requests to one host apart. Waiting costs a virtual thread and counts towards the fetch's deadline. */
final class HostPace {

    private static final int HOSTS = 1_000;

    private final long pauseNanos;
    private final Map<String, Long> next = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > HOSTS;
        }
    };

    HostPace(Duration pause) {
        this.pauseNanos = pause.toNanos();
    }

    /** Waits for this host's turn; false if that would take longer than {@code most}. */
    boolean await(String host, Duration most) throws InterruptedException {
        long now = System.nanoTime();
        long turn;
        synchronized (next) {
            turn = Math.max(now, next.getOrDefault(host, now));
            if (turn - now > most.toNanos()) {
                return false;
            }
            next.put(host, turn + pauseNanos);
        }
        while (turn - System.nanoTime() > 0) {
            LockSupport.parkNanos(Math.min(turn - System.nanoTime(), TimeUnit.MILLISECONDS.toNanos(100)));
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
        return true;
    }
}
