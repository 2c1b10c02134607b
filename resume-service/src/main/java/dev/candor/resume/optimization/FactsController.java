package dev.candor.resume.optimization;

import dev.candor.runtime.web.InternalApi;
import dev.candor.runtime.web.RequiredScope;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The feed from which a service finds facts whose messages were lost. Ids, states and counts of everybody. */
@RestController
@InternalApi
@RequestMapping("/internal/optimizations")
class FactsController {

    private final OptimizationRows rows;

    FactsController(OptimizationRows rows) {
        this.rows = rows;
    }

    @GetMapping(path = "/facts", produces = MediaType.APPLICATION_JSON_VALUE)
    @RequiredScope("facts.read")
    String facts(@RequestParam Instant since, @RequestParam(defaultValue = "1000") @Min(1) @Max(5000) int limit) {
        List<String> facts = rows.facts(since, limit);
        return "{\"items\":[" + String.join(",", facts) + "]}";
    }
}
