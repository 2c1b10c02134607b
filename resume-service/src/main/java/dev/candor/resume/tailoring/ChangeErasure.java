package dev.candor.resume.tailoring;

import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.resume.optimization.OptimizationEraser;
import dev.candor.runtime.messaging.AccountEraser;
import org.springframework.stereotype.Component;

/** Forgets decisions together with their optimization or account. */
@Component
class ChangeErasure implements OptimizationEraser, AccountEraser {

    private final ChangeRepository changes;

    ChangeErasure(ChangeRepository changes) {
        this.changes = changes;
    }

    @Override
    public void erase(OwnerId owner, OptimizationId optimization) {
        changes.delete(owner, optimization);
    }

    @Override
    public void erase(OwnerId owner) {
        changes.deleteAll(owner);
    }
}
