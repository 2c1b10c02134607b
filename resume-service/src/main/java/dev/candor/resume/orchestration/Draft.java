package dev.candor.resume.orchestration;

import dev.candor.contract.agent.Plan;
import dev.candor.contract.id.CommandId;
import dev.candor.contract.message.OptimizationFact;
import dev.candor.contract.message.OptimizationFact.Entry;
import dev.candor.contract.message.OptimizationStatus;
import dev.candor.contract.message.StepStatus;
import dev.candor.resume.orchestration.Decision.Order;
import dev.candor.resume.orchestration.Decision.Paid;
import dev.candor.resume.orchestration.Snapshot.Head;
import dev.candor.resume.orchestration.Snapshot.Step;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A decision while it is being made. Lives for one call of the reducer only. */
final class Draft {

    private final Plan plan;
    private final Instant at;
    private final Map<String, Step> steps = new LinkedHashMap<>();
    private final List<OptimizationFact> facts = new ArrayList<>();
    private final List<Order> orders = new ArrayList<>();
    private final List<Paid> paid = new ArrayList<>();
    private Head head;

    Draft(Snapshot before, Instant at) {
        this.plan = Plans.of(before.head().planVersion());
        this.at = at;
        this.head = before.head();
        before.steps().forEach(step -> steps.put(step.name(), step));
    }

    Plan plan() {
        return plan;
    }

    Instant at() {
        return at;
    }

    Head head() {
        return head;
    }

    void head(Head next) {
        head = next;
    }

    /** The steps as they are at this moment; later changes do not show. */
    List<Step> steps() {
        return List.copyOf(steps.values());
    }

    @Nullable
    Step step(String name) {
        return steps.get(name);
    }

    /** Changes a step without a word. */
    void put(Step step) {
        steps.put(step.name(), step);
    }

    /** Adds a step behind all others. */
    void add(Step step) {
        steps.putIfAbsent(step.name(), step);
    }

    /** Changes a step and says so. */
    void change(Step step) {
        put(step);
        say(entry -> new OptimizationFact.StepChanged(
                entry,
                new OptimizationFact.StepState(
                        step.name(),
                        step.role(),
                        step.status(),
                        step.tries().attempt(),
                        step.ending().summary(),
                        step.ending().code())));
    }

    void say(Function<Entry, OptimizationFact> fact) {
        head = head.at(head.seq() + 1, Math.max(head.progress(), progress()));
        facts.add(fact.apply(new Entry(head.id(), head.owner(), head.run(), head.seq(), head.progress(), at)));
    }

    void order(Order order) {
        orders.add(order);
    }

    void pay(Paid one) {
        paid.add(one);
    }

    Decision decision() {
        return new Decision(new Snapshot(head, steps()), facts, orders, paid);
    }

    /** Settled weight of all weight, below 100 until the very end. */
    private int progress() {
        int all = 0;
        int settled = 0;
        for (Step step : steps.values()) {
            int weight = planned(step.name()).share().weight();
            all += weight;
            settled += step.status() == StepStatus.SUCCEEDED || step.status() == StepStatus.SKIPPED ? weight : 0;
        }
        boolean over = head.status() == OptimizationStatus.SUCCEEDED;
        return over ? 100 : Math.min(99, settled * 100 / Math.max(1, all));
    }

    /** The plan's node behind a step, also behind a repeated one. */
    Plan.Step planned(String name) {
        return plan.steps().stream()
                .filter(step -> Plans.isOrRepeats(name, step.name()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the plan has no step " + name));
    }

    /** The id of an attempt follows from what it is: a decision made twice asks for the same (UUIDv8, RFC 9562). */
    CommandId commandId(String step, int attempt) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((head.id() + "/" + step + "/" + attempt).getBytes(StandardCharsets.UTF_8));
            ByteBuffer bytes = ByteBuffer.wrap(digest);
            long high = (bytes.getLong() & ~0xF000L) | 0x8000L;
            long low = (bytes.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
            return new CommandId(new UUID(high, low));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
