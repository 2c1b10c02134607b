package dev.candor.resume.optimization;

import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.message.OptimizationStatus;
import dev.candor.resume.optimization.OptimizationRows.Position;
import dev.candor.resume.optimization.OptimizationRows.Tokens;
import dev.candor.runtime.web.Caller;
import dev.candor.runtime.web.Cursor;
import dev.candor.runtime.web.IdempotencyKeys;
import dev.candor.runtime.web.Page;
import dev.candor.runtime.web.RequiredScope;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/optimizations")
class OptimizationController {

    private static final long SECONDS_UNKNOWN = 10;

    private final SubmitCheck check;
    private final OptimizationService service;
    private final OptimizationDeletion deletion;
    private final Lookups reading;
    private final IdempotencyKeys keys;

    OptimizationController(
            SubmitCheck check,
            OptimizationService service,
            OptimizationDeletion deletion,
            Lookups reading,
            IdempotencyKeys keys) {
        this.check = check;
        this.service = service;
        this.deletion = deletion;
        this.reading = reading;
        this.keys = keys;
    }

    @PostMapping
    @RequiredScope("optimizations.write")
    ResponseEntity<Submitted> submit(
            Caller caller,
            @Valid @RequestBody SubmitRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        int version = check.documentVersion(caller.owner(), request);
        OptimizationService.Checked checked = service.checked(caller.owner(), request, version);
        return keys.once(caller.owner(), "POST /optimizations", key, request, Submitted.class, () -> {
            OptimizationService.Accepted accepted = service.accept(caller.owner(), request, checked);
            return ResponseEntity.status(accepted.fresh() ? HttpStatus.ACCEPTED : HttpStatus.OK)
                    .location(URI.create("/api/v1/optimizations/" + accepted.id()))
                    .body(new Submitted(accepted.id(), OptimizationStatus.QUEUED));
        });
    }

    @PostMapping("/estimate")
    @RequiredScope("optimizations.read")
    Estimate estimate(Caller caller, @Valid @RequestBody SubmitRequest request) {
        check.documentVersion(caller.owner(), request);
        long seconds = reading.rows().typicalSeconds().orElse(SECONDS_UNKNOWN);
        OptimizationService.Forecast forecast = service.forecast(caller.owner(), request);
        Tokens tokens = forecast.tokens();
        return new Estimate(tokens.input(), tokens.output(), forecast.costMicros(), seconds, forecast.engine());
    }

    @GetMapping
    @RequiredScope("optimizations.read")
    Page<OptimizationView> list(
            Caller caller,
            @RequestParam(required = false) @Nullable OptimizationStatus status,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        List<String> parts = reading.cursor().decode(caller.owner(), cursor);
        Position after =
                parts.isEmpty() ? null : new Position(Instant.parse(parts.get(0)), UUID.fromString(parts.get(1)));
        List<OptimizationView> rows = reading.rows().list(caller.owner(), status, after, limit).stream()
                .map(id -> reading.views().require(caller.owner(), id))
                .toList();
        return Page.of(
                rows,
                limit,
                last -> reading.cursor()
                        .encode(
                                caller.owner(),
                                last.createdAt().toString(),
                                last.id().toString()));
    }

    @GetMapping("/{id}")
    @RequiredScope("optimizations.read")
    OptimizationView one(Caller caller, @PathVariable UUID id) {
        return reading.views().require(caller.owner(), new OptimizationId(id));
    }

    @PostMapping("/{id}/cancel")
    @RequiredScope("optimizations.write")
    ResponseEntity<OptimizationView> cancel(Caller caller, @PathVariable UUID id) {
        service.cancel(caller.owner(), new OptimizationId(id));
        return accepted(caller, id);
    }

    @PostMapping("/{id}/retry")
    @RequiredScope("optimizations.write")
    ResponseEntity<OptimizationView> retry(Caller caller, @PathVariable UUID id) {
        service.retry(caller.owner(), new OptimizationId(id));
        return accepted(caller, id);
    }

    @DeleteMapping("/{id}")
    @RequiredScope("optimizations.write")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(Caller caller, @PathVariable UUID id) {
        deletion.delete(caller.owner(), new OptimizationId(id));
    }

    private ResponseEntity<OptimizationView> accepted(Caller caller, UUID id) {
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/optimizations/" + id))
                .body(reading.views().require(caller.owner(), new OptimizationId(id)));
    }

    /** Where to look from now on. */
    record Submitted(OptimizationId id, OptimizationStatus status) {}

    /** What it will take, going by the last runs; money in millionths. Without a model nothing is paid. */
    record Estimate(long inputTokens, long outputTokens, long costMicros, long seconds, String engine) {}

    /** What reading needs. */
    record Lookups(OptimizationViews views, OptimizationRows rows, Cursor cursor) {}
}
