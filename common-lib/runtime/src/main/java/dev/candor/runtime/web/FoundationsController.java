package dev.candor.runtime.web;

import java.util.Map;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Tells the gateway how this service is and what it stands on; states only. Not on the gateway's own, public port. */
@Controller
@ResponseBody
class FoundationsController {

    private final HealthEndpoint health;
    private final Foundations foundations;

    FoundationsController(HealthEndpoint health, Foundations foundations) {
        this.health = health;
        this.foundations = foundations;
    }

    /** Whether the service takes work, and how its foundations are. */
    record State(boolean up, Map<String, Foundations.Seen> standsOn) {}

    @GetMapping("/actuator/foundations")
    State state() throws InterruptedException {
        HealthDescriptor readiness = health.healthForPath("readiness");
        return new State(readiness != null && readiness.getStatus().equals(Status.UP), foundations.look());
    }
}
