package dev.candor.notification.feed;

import dev.candor.contract.id.OwnerId;
import java.util.List;
import org.springframework.stereotype.Service;

/** The door to a person's notices. */
@Service
public class NotificationFeed {

    private final NoticeRepository notices;

    NotificationFeed(NoticeRepository notices) {
        this.notices = notices;
    }

    /** Notices with a higher number than {@code seq}, oldest first. */
    public List<Notice> after(OwnerId owner, long seq, int limit) {
        return notices.after(owner, seq, limit);
    }

    /** Number of the person's newest notice, 0 if there is none. */
    public long last(OwnerId owner) {
        return notices.last(owner);
    }

    /** Forgets everything of a person. */
    public void erase(OwnerId owner) {
        notices.deleteAll(owner);
    }
}
