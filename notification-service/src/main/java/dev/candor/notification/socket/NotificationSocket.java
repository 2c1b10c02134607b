package dev.candor.notification.socket;

import dev.candor.contract.id.OwnerId;
import dev.candor.notification.feed.Notice;
import dev.candor.notification.feed.NotificationFeed;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import tools.jackson.databind.json.JsonMapper;

/**
 * One socket: a thread of its own reads the rows after the last one sent and sends them in order. It waits for the client,
 * never for others, and holds no queue: the rows are the queue.
 */
final class NotificationSocket {

    private static final int BATCH = 64;

    private final WebSocketSession session;
    private final OwnerId owner;
    private final NotificationFeed feed;
    private final JsonMapper json;
    private final Semaphore work = new Semaphore(0);
    private final Thread thread;
    private long sent;

    NotificationSocket(WebSocketSession session, OwnerId owner, long after, NotificationFeed feed, JsonMapper json) {
        this.session = session;
        this.owner = owner;
        this.sent = after;
        this.feed = feed;
        this.json = json;
        this.thread = Thread.ofVirtual().name("notices").start(this::run);
    }

    OwnerId owner() {
        return owner;
    }

    void wake() {
        if (work.availablePermits() == 0) {
            work.release();
        }
    }

    void stop() {
        thread.interrupt();
    }

    private void run() {
        try {
            while (session.isOpen()) {
                work.acquire();
                work.drainPermits();
                sendNew();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            close();
        }
    }

    private void sendNew() throws IOException {
        List<Notice> notices;
        do {
            notices = feed.after(owner, sent, BATCH);
            for (Notice notice : notices) {
                session.sendMessage(new TextMessage(json.writeValueAsString(notice)));
                sent = notice.seq();
            }
        } while (notices.size() == BATCH);
    }

    private void close() {
        try {
            session.close(CloseStatus.SERVICE_RESTARTED);
        } catch (IOException e) {
            // the client is gone, which is what closing is for
        }
    }
}
