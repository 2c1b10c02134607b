package dev.candor.runtime.web;

import java.util.Map;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** Liveness and readiness on the service's own port, where load balancers look; states only. */
@Controller
@ResponseBody
class HealthController {

    private final HealthEndpoint health;

    HealthController(HealthEndpoint health) {
        this.health = health;
    }

    @GetMapping("/actuator/health/{group:liveness|readiness}")
    ResponseEntity<Map<String, String>> health(@PathVariable String group) {
        HealthDescriptor state = health.healthForPath(group);
        Status status = state == null ? Status.UNKNOWN : state.getStatus();
        return ResponseEntity.status(status.equals(Status.UP) ? 200 : 503).body(Map.of("status", status.getCode()));
    }
}
