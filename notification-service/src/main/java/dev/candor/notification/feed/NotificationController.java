package dev.candor.notification.feed;

import dev.candor.runtime.web.Caller;
import dev.candor.runtime.web.RequiredScope;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
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

    /** A page of notices; {@code next} is the number to ask after. */
    record Notices(List<Notice> items, @Nullable String next) {}

    /** Which event goes to which channel. */
    record Settings(Map<String, Map<String, Boolean>> events) {}

    @GetMapping("/notifications")
    @RequiredScope("notifications.read")
    Notices list(
            Caller caller, @RequestParam(defaultValue = "0") long after, @RequestParam(defaultValue = "20") int limit) {
        int size = Math.clamp(limit, 1, MOST);
        List<Notice> items = feed.after(caller.owner(), Math.max(0, after), size);
        return new Notices(
                items,
                items.size() < size ? null : String.valueOf(items.getLast().seq()));
    }

    @GetMapping("/me/notification-settings")
    @RequiredScope("notifications.read")
    Settings settings(Caller caller) {
        return new Settings(settings.of(caller.owner()));
    }

    @PutMapping("/me/notification-settings")
    @RequiredScope("notifications.write")
    Settings change(Caller caller, @RequestBody Settings wanted) {
        return new Settings(settings.change(caller.owner(), wanted.events()));
    }
}
