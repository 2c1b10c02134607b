package dev.candor.notification.delivery;

import dev.candor.contract.id.OwnerId;
import dev.candor.notification.feed.NotificationFeed;
import dev.candor.notification.feed.NotificationSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Map;
import org.springframework.stereotype.Component;

/** One e-mail a week to whoever asked for it, with the counts of the last seven days. A week without an end of a run is not told of. */
@Component
class WeeklyDigest {

    private static final Duration WEEK = Duration.ofDays(7);

    private final NotificationSettings settings;
    private final NotificationFeed feed;
    private final Deliveries deliveries;
    private final Clock clock;

    WeeklyDigest(NotificationSettings settings, NotificationFeed feed, Deliveries deliveries, Clock clock) {
        this.settings = settings;
        this.feed = feed;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** Running it again within the same week sends nothing twice. */
    void send() {
        Instant now = clock.instant();
        settings.wantingDigest().forEach(owner -> send(owner, now));
    }

    private void send(OwnerId owner, Instant now) {
        Map<String, Long> counts = feed.counts(owner, now.minus(WEEK));
        long succeeded = counts.getOrDefault("optimization.succeeded", 0L);
        long failed = counts.getOrDefault("optimization.failed", 0L) + counts.getOrDefault("optimization.expired", 0L);
        if (succeeded + failed > 0) {
            Map<String, Object> data = Map.of("succeeded", succeeded, "failed", failed);
            Deliveries.Occasion occasion = new Deliveries.Occasion(NotificationSettings.DIGEST, week(now), data);
            deliveries.tell(owner, occasion, "email", true);
        }
    }

    private static String week(Instant now) {
        LocalDate day = now.atZone(ZoneOffset.UTC).toLocalDate();
        return day.get(IsoFields.WEEK_BASED_YEAR) + "-W" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
