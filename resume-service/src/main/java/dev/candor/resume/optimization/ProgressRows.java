package dev.candor.resume.optimization;

import dev.candor.contract.agent.Assignment;
import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.resume.orchestration.Signals;
import dev.candor.runtime.step.StepProgress;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The newest sign of life of each optimization's step: a row, so that a stream at any instance shows what a step at another one says. */
@Component
class ProgressRows implements StepProgress {

    private final JdbcClient jdbc;
    private final Signals signals;

    ProgressRows(JdbcClient jdbc, Signals signals) {
        this.jdbc = jdbc;
        this.signals = signals;
    }

    @Override
    public void told(Assignment assignment, Sign sign) {
        jdbc.sql("INSERT INTO step_progress"
                        + " (optimization_id, owner_id, step, attempt, phase, percent, written, checked, lines)"
                        + " VALUES (:id, :owner, :step, :attempt, :phase, :percent, :written, :checked, :lines)"
                        + " ON CONFLICT (optimization_id) DO UPDATE SET step = excluded.step, attempt = excluded.attempt,"
                        + " phase = excluded.phase, percent = excluded.percent, written = excluded.written,"
                        + " checked = excluded.checked, lines = excluded.lines, at = now()"
                        + " WHERE step_progress.owner_id = excluded.owner_id")
                .param("id", assignment.optimizationId().value())
                .param("owner", assignment.ownerId().value())
                .param("step", assignment.attempt().step())
                .param("attempt", assignment.attempt().number())
                .param("phase", sign.phase())
                .param("percent", sign.percent())
                .param("written", sign.written())
                .param("checked", sign.checked())
                .param("lines", sign.lines())
                .update();
        signals.stirred(assignment.optimizationId());
    }

    /** What the step that is at work now has said last, as JSON; empty if it has said nothing. */
    Optional<String> newest(OwnerId owner, OptimizationId id) {
        return jdbc.sql("SELECT json_build_object('step', p.step, 'attempt', p.attempt, 'phase', p.phase,"
                        + " 'percent', p.percent, 'written', p.written, 'checked', p.checked, 'lines', p.lines)::text"
                        + " FROM step_progress p JOIN optimization_step s"
                        + " ON s.optimization_id = p.optimization_id AND s.name = p.step AND s.attempt = p.attempt"
                        + " WHERE p.optimization_id = :id AND p.owner_id = :owner AND s.status = 'RUNNING'")
                .param("id", id.value())
                .param("owner", owner.value())
                .query(String.class)
                .optional();
    }
}
