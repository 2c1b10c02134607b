package dev.candor.resume.tailoring;

import dev.candor.contract.id.OptimizationId;
import dev.candor.resume.tailoring.Change.Decision;
import dev.candor.resume.tailoring.Change.Verdict;
import dev.candor.runtime.web.Caller;
import dev.candor.runtime.web.InternalApi;
import dev.candor.runtime.web.RequiredScope;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether an optimization waits for its person: asked by whoever tells them, at the moment of telling. */
@RestController
@InternalApi
@RequestMapping("/internal/optimizations/{id}")
class AttentionController {

    private final Changes changes;

    AttentionController(Changes changes) {
        this.changes = changes;
    }

    /** How many changes stay out of the files until the person confirms or rejects them. */
    record Attention(long toConfirm) {}

    @GetMapping("/attention")
    @RequiredScope("attention.read")
    Attention attention(Caller caller, @PathVariable OptimizationId id) {
        return new Attention(changes.of(caller.owner(), id).stream()
                .filter(change -> change.verdict() == Verdict.NEEDS_CONFIRMATION)
                .filter(change -> change.decision() == Decision.PENDING)
                .count());
    }
}
