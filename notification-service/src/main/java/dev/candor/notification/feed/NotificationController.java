package dev.candor.notification.feed;

import dev.candor.runtime.web.Caller;
import dev.candor.runtime.web.RequiredScope;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Notices by request, and the person's settings. */
@RestController
class NotificationController {

    private static final int MOST = 100;

    private final NotificationFeed feed;
    private final NotificationSettings settings;

    NotificationController(NotificationFeed feed, NotificationSettings settings) {
        this.feed = feed;
        this.settings = settings;
    }

    /** A page of notices; {@code next} is the number to go on from, {@code last} that of the newest of all. */
    record Notices(List<Notice> items, @Nullable String next, long last) {}

    /** Which event goes to which channel. */
    record EventSettings(Map<String, Map<String, Boolean>> events) {}

    /**
     * Oldest first after a number, for whoever catches up; or newest first, for whoever reads.
     *
     * @param order {@code newest} for the second; {@code next} is then given back as {@code cursor}
     * @param ends only the ends of runs, with {@code order=newest}
     */
    @GetMapping("/notifications")
    @RequiredScope("notifications.read")
    Notices list(
            Caller caller,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(defaultValue = "oldest") String order,
            @RequestParam(required = false) @Nullable Long cursor,
            @RequestParam(defaultValue = "false") boolean ends) {
        int size = Math.clamp(limit, 1, MOST);
        boolean newest = order.equals("newest");
        List<Notice> items = newest
                ? feed.before(caller.owner(), cursor == null ? Long.MAX_VALUE : cursor, size, ends)
                : feed.after(caller.owner(), Math.max(0, after), size);
        String next =
                items.size() < size ? null : String.valueOf(items.getLast().seq());
        return new Notices(items, next, feed.last(caller.owner()));
    }

    @GetMapping("/me/notification-settings")
    @RequiredScope("notifications.read")
    EventSettings settings(Caller caller) {
        return new EventSettings(settings.of(caller.owner()));
    }

    /** Nothing by this channel any more, whatever the event. */
    @DeleteMapping("/me/notification-settings/channels/{channel}")
    @RequiredScope("notifications.write")
    EventSettings end(Caller caller, @PathVariable String channel) {
        return new EventSettings(settings.end(caller.owner(), channel));
    }

    @PutMapping("/me/notification-settings")
    @RequiredScope("notifications.write")
    EventSettings change(Caller caller, @RequestBody EventSettings wanted) {
        return new EventSettings(settings.change(caller.owner(), wanted.events()));
    }
}
