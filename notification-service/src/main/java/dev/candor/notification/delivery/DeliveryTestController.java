package dev.candor.notification.delivery;

import dev.candor.notification.NotificationProblem;
import dev.candor.runtime.web.Caller;
import dev.candor.runtime.web.ProblemException;
import dev.candor.runtime.web.RequiredScope;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Sends a test, so that a person sees that mail and webhooks arrive: to each place at most once a minute. */
@RestController
class DeliveryTestController {

    private static final Set<String> CHANNELS = Set.of("email", "webhook");

    private final Deliveries deliveries;
    private final Clock clock;

    DeliveryTestController(Deliveries deliveries, Clock clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** To how many places a test is on its way; 0 if there is none, or one was sent within this minute. */
    record TestAnswer(int places) {}

    @PostMapping("/me/notification-settings/tests/{channel}")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @RequiredScope("notifications.write")
    TestAnswer test(Caller caller, @PathVariable String channel) {
        if (!CHANNELS.contains(channel)) {
            throw new ProblemException(NotificationProblem.UNKNOWN_EVENT, "A test goes by email or webhook.");
        }
        String minute = clock.instant().truncatedTo(ChronoUnit.MINUTES).toString();
        Deliveries.Occasion occasion = new Deliveries.Occasion("notification.test", minute, Map.of());
        return new TestAnswer(deliveries.tell(caller.owner(), occasion, channel, false));
    }
}
