package dev.candor.notification.feed;

import dev.candor.contract.message.OptimizationFact;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds facts whose messages were lost, as with a bus that lost everything: reads them from the service that wrote them and writes the
 * notices that are missing. What is so young that its message may be under way is left to the next round.
 */
final class FactFeed {

    /** Time between two rounds. */
    static final Duration EVERY = Duration.ofMinutes(1);

    /** Messages have so long to arrive by themselves. */
    static final Duration UNDER_WAY = Duration.ofSeconds(30);

    /** A fact becomes visible with its transaction, some time after the moment it carries. */
    private static final Duration OVERLAP = Duration.ofMinutes(1);

    /** How far a starting instance looks back; the bus itself keeps facts for a week. */
    private static final Duration FIRST_LOOK = Duration.ofDays(1);

    private final FactClient facts;
    private final NoticeRepository notices;
    private final NoticeWriter writer;
    private final Clock clock;
    private @Nullable Instant readUntil;

    FactFeed(FactClient facts, NoticeRepository notices, NoticeWriter writer, Clock clock) {
        this.facts = facts;
        this.notices = notices;
        this.writer = writer;
        this.clock = clock;
    }

    /** Reads what came since the last round. */
    void round() {
        Instant until = clock.instant().minus(UNDER_WAY);
        Instant since = readUntil == null ? until.minus(FIRST_LOOK) : readUntil.minus(OVERLAP);
        boolean more = true;
        while (more && since.isBefore(until)) {
            FactClient.Page page = facts.since(since);
            write(page.facts(), until);
            more = page.more();
            since = page.facts().isEmpty()
                    ? until
                    : next(since, page.facts().getLast().entry().at());
        }
        readUntil = until;
    }

    /** Facts of the last moment come again with the next page; never the same page for ever. */
    private static Instant next(Instant since, Instant last) {
        return last.isAfter(since) ? last : since.plusMillis(1);
    }

    private void write(List<OptimizationFact> page, Instant until) {
        Set<UUID> runs =
                page.stream().map(fact -> fact.entry().optimizationId().value()).collect(Collectors.toSet());
        Set<NoticeRepository.FactKey> known = notices.known(runs);
        for (OptimizationFact fact : page) {
            OptimizationFact.Entry entry = fact.entry();
            boolean written = known.contains(
                    new NoticeRepository.FactKey(entry.optimizationId().value(), entry.seq()));
            if (!written && !entry.at().isAfter(until)) {
                writer.write(fact);
            }
        }
    }
}
