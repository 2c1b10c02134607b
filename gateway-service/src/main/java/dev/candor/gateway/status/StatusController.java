package dev.candor.gateway.status;

import dev.candor.gateway.access.Visitor;
import dev.candor.runtime.web.CommonProblem;
import dev.candor.runtime.web.ProblemException;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The state of the suite: states and times only, no host, version or error text. */
@RestController
@RequestMapping("/status")
class StatusController {

    private final SystemStatus status;
    private final StatusProperties properties;

    StatusController(SystemStatus status, StatusProperties properties) {
        this.status = status;
        this.properties = properties;
    }

    /**
     * The state of everything.
     *
     * @param services each with what it stands on
     * @param modelProvider which one this installation uses; {@code offline} if none
     */
    record StatusAnswer(
            SystemStatus.State status, Instant checkedAt, List<SystemStatus.Entry> services, String modelProvider) {}

    @GetMapping
    StatusAnswer status() throws InterruptedException {
        if (!properties.open() && Visitor.current().isEmpty()) {
            throw new ProblemException(CommonProblem.UNAUTHENTICATED, "Sign in to see this.");
        }
        SystemStatus.Seen seen = status.look();
        String provider = properties.modelProvider();
        return new StatusAnswer(
                seen.status(),
                seen.checkedAt(),
                seen.services(),
                provider == null || provider.isEmpty() ? "offline" : provider);
    }
}
