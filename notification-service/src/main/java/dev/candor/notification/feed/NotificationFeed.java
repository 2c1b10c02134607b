package dev.candor.notification.feed;

import dev.candor.contract.id.OwnerId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

    /** Notices with a lower number than {@code seq}, newest first; {@code ends} leaves out all but the ends of runs. */
    public List<Notice> before(OwnerId owner, long seq, int limit, boolean ends) {
        return notices.before(owner, seq, limit, ends);
    }

    /** How many notices of each type there were since then. */
    public Map<String, Long> counts(OwnerId owner, Instant since) {
        return notices.counts(owner, since);
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
