package dev.candor.gateway.me;

import dev.candor.gateway.access.Visitor;
import dev.candor.gateway.route.ServiceCalls;
import dev.candor.gateway.route.Upstream;
import dev.candor.runtime.web.RequiredScope;
import java.time.Duration;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Quotas and money spent, from the services that count them. What cannot be asked now is named, not guessed. */
@RestController
class UsageController {

    private static final List<Upstream> COUNTING = List.of(Upstream.RESUME_SERVICE, Upstream.FILE_SERVICE);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ServiceCalls calls;
    private final JsonMapper json;

    UsageController(ServiceCalls calls, JsonMapper json) {
        this.calls = calls;
        this.json = json;
    }

    @GetMapping("/me/usage")
    @RequiredScope("account.read")
    ObjectNode usage(Visitor visitor) throws InterruptedException {
        ObjectNode all = json.createObjectNode();
        ArrayNode missing = json.createArrayNode();
        for (Upstream upstream : COUNTING) {
            if (calls.json(visitor, upstream, "/api/v1/usage", PATIENCE).orElse(null) instanceof ObjectNode part) {
                all.setAll(part);
            } else {
                missing.add(upstream.id());
            }
        }
        if (!missing.isEmpty()) {
            all.set("unavailable", missing);
        }
        return all;
    }
}
