package dev.candor.notification.delivery;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.notification.feed.Notice;
import dev.candor.notification.feed.RunEnded;
import dev.candor.runtime.messaging.Ids;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes one delivery per run, event, channel and target, in the transaction of the notice. */
@Service
public class Deliveries implements RunEnded {

    private final DeliveryRepository rows;
    private final List<DeliveryChannel> channels;
    private final ObjectProvider<Scheduler> scheduler;
    private final Ids ids;
    private final Clock clock;

    Deliveries(
            DeliveryRepository rows,
            List<DeliveryChannel> channels,
            ObjectProvider<Scheduler> scheduler,
            Ids ids,
            Clock clock) {
        this.rows = rows;
        this.channels = channels;
        this.scheduler = scheduler;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void on(OwnerId owner, OptimizationId optimization, int run, Notice notice) {
        for (DeliveryChannel channel : channels) {
            for (String target : channel.targets(owner, notice.type())) {
                String key = String.join("/", optimization.toString(), "" + run, notice.type(), channel.name(), target);
                UUID message = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
                Delivery delivery = new Delivery(
                        ids.next(),
                        owner,
                        optimization,
                        notice.type(),
                        channel.name(),
                        target,
                        "msg_" + message,
                        notice.data(),
                        0,
                        clock.instant());
                if (rows.insert(delivery, run)) {
                    schedule(owner, delivery.id());
                }
            }
        }
    }

    /** What was sent to this target, newest first, at most 50. */
    public List<LoggedDelivery> log(OwnerId owner, String target) {
        return rows.log(owner, target, 50);
    }

    /** Sends a finished delivery to this target again, with the same id; false if there is none. */
    @Transactional
    public boolean again(OwnerId owner, String target, UUID id) {
        boolean ready = rows.again(owner, target, id);
        if (ready) {
            schedule(owner, id);
        }
        return ready;
    }

    /** Forgets everything of a person. */
    public void erase(OwnerId owner) {
        rows.deleteAll(owner);
    }

    private void schedule(OwnerId owner, UUID id) {
        String key = new DeliveryKey(owner, id).toString();
        scheduler
                .getObject()
                .scheduleIfNotExists(
                        new TaskInstance<>(DeliveryConfiguration.TASK, id + "@" + clock.millis(), key),
                        clock.instant());
    }
}
