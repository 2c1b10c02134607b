package dev.candor.notification.delivery;

import dev.candor.notification.delivery.DeliveryChannel.Attempt;
import dev.candor.runtime.messaging.FaultPoint;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends one delivery once and writes down what came of it. */
@Component
class DeliverySender {

    private static final Logger LOG = LoggerFactory.getLogger(DeliverySender.class);
    private static final int MOST_TRIES = 6;

    private final DeliveryRepository rows;
    private final List<DeliveryChannel> channels;
    private final MeterRegistry meters;
    private final Clock clock;

    DeliverySender(DeliveryRepository rows, List<DeliveryChannel> channels, MeterRegistry meters, Clock clock) {
        this.rows = rows;
        this.channels = channels;
        this.meters = meters;
        this.clock = clock;
    }

    /** Asks the scheduler for another try. */
    static final class TryLater extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TryLater(String code) {
            super(code);
        }
    }

    void send(DeliveryKey key) {
        rows.begin(key.owner(), key.id()).ifPresent(delivery -> {
            Attempt attempt = channel(delivery).send(delivery);
            FaultPoint.hit("K14");
            settle(delivery, attempt);
        });
    }

    private void settle(Delivery delivery, Attempt attempt) {
        count(delivery, attempt);
        switch (attempt) {
            case Attempt.Accepted(int status) -> rows.end(delivery, "SENT", status, null, clock.instant());
            case Attempt.Refused(String code, int status) ->
                rows.end(delivery, "FAILED", status, code, clock.instant());
            case Attempt.Later(String code, int status) -> {
                if (delivery.tries() >= MOST_TRIES) {
                    rows.end(delivery, "FAILED", status, code, clock.instant());
                } else {
                    rows.end(delivery, "READY", status, code, clock.instant());
                    throw new TryLater(code);
                }
            }
        }
    }

    private void count(Delivery delivery, Attempt attempt) {
        String outcome = switch (attempt) {
            case Attempt.Accepted accepted -> "sent";
            case Attempt.Refused refused -> "refused";
            case Attempt.Later later -> "later";
        };
        meters.counter("candor.notification.deliveries", "channel", delivery.channel(), "outcome", outcome)
                .increment();
        LOG.atInfo()
                .addKeyValue("delivery", delivery.id())
                .addKeyValue("channel", delivery.channel())
                .addKeyValue("outcome", outcome)
                .log("delivery tried");
    }

    private DeliveryChannel channel(Delivery delivery) {
        return channels.stream()
                .filter(channel -> channel.name().equals(delivery.channel()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no channel " + delivery.channel()));
    }
}
