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
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
                Made made = new Made(owner, optimization, notice.type(), channel.name(), target, notice.data());
                add(made, run, null, String.join("/", optimization.toString(), "" + run, notice.type()));
            }
        }
    }

    /**
     * Tells of something that is no optimization, once for each occasion.
     *
     * @param channel which way, such as {@code email}
     * @param settings whether the person's settings decide, or every place that works is told
     * @return to how many places it will be sent; 0 if this occasion was told of before
     */
    @Transactional
    public int tell(OwnerId owner, Occasion occasion, String channel, boolean settings) {
        int sent = 0;
        for (DeliveryChannel way : channels) {
            if (way.name().equals(channel)) {
                List<String> targets = settings ? way.targets(owner, occasion.kind()) : way.places(owner);
                for (String target : targets) {
                    Made made = new Made(owner, null, occasion.kind(), channel, target, occasion.data());
                    sent += add(made, 0, occasion.name(), owner + "/" + occasion.kind() + "/" + occasion.name())
                            ? 1
                            : 0;
                }
            }
        }
        return sent;
    }

    /**
     * What is told of.
     *
     * @param kind event, such as {@code digest.weekly}
     * @param name told once for each name, such as a week
     */
    public record Occasion(String kind, String name, Map<String, Object> data) {}

    private record Made(
            OwnerId owner,
            @Nullable OptimizationId optimization,
            String kind,
            String channel,
            String target,
            Map<String, Object> data) {}

    private boolean add(Made made, int run, @Nullable String occasion, String about) {
        String key = String.join("/", about, made.channel(), made.target());
        UUID message = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
        Delivery delivery = new Delivery(
                ids.next(),
                made.owner(),
                made.optimization(),
                made.kind(),
                made.channel(),
                made.target(),
                "msg_" + message,
                made.data(),
                0,
                clock.instant());
        boolean added = rows.insert(delivery, run, occasion);
        if (added) {
            schedule(made.owner(), delivery.id());
        }
        return added;
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
