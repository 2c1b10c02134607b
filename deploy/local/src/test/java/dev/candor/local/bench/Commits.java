package dev.candor.local.bench;

import dev.candor.local.testing.Journal;
import java.util.Locale;

/** How many transactions the database had committed at a moment, and how many of them had written. */
record Commits(long all, long writing, long nanoTime) {

    static Commits of(Journal journal) {
        return new Commits(journal.commits(), journal.writes(), System.nanoTime());
    }

    Rate since(Commits earlier) {
        return new Rate(all - earlier.all, writing - earlier.writing, (nanoTime - earlier.nanoTime) / 1e9);
    }

    /** How many in so many seconds. */
    record Rate(long all, long writing, double seconds) {

        /** How many a step took beyond those of an idle suite. */
        String perStep(int steps, Rate idle) {
            return String.format(
                    Locale.ROOT,
                    "%.1f a step, %.1f of them writing; %.1f a second when idle, %.1f of them writing",
                    (all - idle.all / idle.seconds * seconds) / steps,
                    (writing - idle.writing / idle.seconds * seconds) / steps,
                    idle.all / idle.seconds,
                    idle.writing / idle.seconds);
        }
    }
}
