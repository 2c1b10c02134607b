package dev.candor.resume.orchestration;

import dev.candor.contract.agent.Plan;
import dev.candor.contract.id.FileId;
import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.contract.message.OptimizationStatus;
import dev.candor.resume.orchestration.Decision.Order;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The real reducer over rows, guard, ledger, admission, reconciler and transport in memory and in virtual time. One seed is one
 * schedule of deliveries, duplicates, losses, kills, pauses, cancels and retries, of optimizations on every version of the plan. After {@link #FAULTS_END} the world heals; whatever
 * was accepted must then come to its end.
 */
final class SimulatedWorld {

    /** What the product's SQL guards; taken away one by one to see that the invariants notice. */
    enum Guard {
        /** Only the newest holder of a step writes its result. */
        FENCE,
        /** A step that somebody holds is not claimed. */
        HOLDER,
        /** A repeated command for a finished step is answered, not run. */
        STORED_ANSWER,
        /** A finished model call is reused. */
        LEDGER,
        /** Lost commands are asked again. */
        RECONCILER,
        /** An optimization is decided about by one at a time. */
        ROW_LOCK,
        /** A dead holder's steps are freed, also cancelled ones. */
        REAPER,
        /** No more are admitted than there is room for. */
        SLOTS
    }

    static final long FAULTS_END = 240_000;
    private static final long HORIZON = 4 * 3_600_000L;
    private static final int SLOTS = 3;
    private static final int EACH = 2;

    private final SimulatedTime time;
    private final Set<Guard> guards;
    private final SimulatedCrew crew;
    private final Map<OptimizationId, Optimization> optimizations = new LinkedHashMap<>();
    private final Set<Long> inbox = new HashSet<>();
    private final List<String> broken = new ArrayList<>();
    private long messages;
    private int inOutbox;

    SimulatedWorld(long seed, Set<Guard> guards) {
        this.time = new SimulatedTime(seed);
        this.guards = guards;
        this.crew = new SimulatedCrew(time, guards, new SimulatedCrew.Hearing() {
            @Override
            public void happen(OptimizationId id, Input input) {
                SimulatedWorld.this.happen(id, input);
            }

            @Override
            public void send(Runnable receiver) {
                SimulatedWorld.this.send(receiver);
            }

            @Override
            public void check(boolean holds, String otherwise) {
                SimulatedWorld.this.check(holds, otherwise);
            }
        });
    }

    /** Plays the schedule; what was broken, nothing if all is well. */
    List<String> play() {
        int count = 1 + (time.odds(40) ? 1 : 0) + (time.odds(15) ? 2 : 0);
        for (int i = 0; i < count; i++) {
            OwnerId owner = new OwnerId(new UUID(7, time.below(2)));
            OptimizationId id = new OptimizationId(new UUID(11, i));
            time.in(time.below(20_000), () -> submit(owner, id));
        }
        int faults = time.below(8);
        for (int i = 0; i < faults; i++) {
            time.in(time.below((int) FAULTS_END), crew::fault);
        }
        time.in(1_000, this::everySecond);
        if (!time.pass(HORIZON, broken::isEmpty)) {
            broken.add("I1/I8: something is still open after four hours: " + open());
        }
        settle();
        return broken;
    }

    private void submit(OwnerId owner, OptimizationId id) {
        Plan plan = Plans.of(1 + time.below(Plans.current().version()));
        Snapshot.Request request = new Snapshot.Request(new UUID(3, 3), new FileId(new UUID(4, 4)), 500_000);
        optimizations.put(id, new Optimization(new NewOptimization(id, owner, request).queued(time.at(), plan), owner));
        if (time.odds(15)) {
            time.in(time.below(60_000), () -> happen(id, new Input.Cancel(time.at())));
        }
        if (time.odds(25)) {
            time.in(30_000 + time.below(120_000), () -> happen(id, new Input.Retry(time.at())));
        }
    }

    private void everySecond() {
        admit();
        if (time.now() % 5_000 == 0) {
            optimizations.forEach((id, it) -> {
                boolean open = !terminal(it.snapshot.head().status());
                if (open && guards.contains(Guard.RECONCILER)) {
                    happen(id, new Input.Tick(time.at()));
                }
            });
            crew.search();
        }
        if (time.now() < FAULTS_END || !open().isEmpty()) {
            time.in(1_000, this::everySecond);
        }
    }

    private void admit() {
        Map<OwnerId, Integer> busy = new HashMap<>();
        optimizations.values().stream()
                .filter(SimulatedWorld::running)
                .forEach(it -> busy.merge(it.owner, 1, Integer::sum));
        int all = busy.values().stream().mapToInt(Integer::intValue).sum();
        for (var entry : optimizations.entrySet()) {
            Optimization it = entry.getValue();
            boolean room = all < SLOTS && busy.getOrDefault(it.owner, 0) < EACH || !guards.contains(Guard.SLOTS);
            if (it.snapshot.head().status() == OptimizationStatus.QUEUED && room) {
                busy.merge(it.owner, 1, Integer::sum);
                all++;
                happen(entry.getKey(), new Input.Admit(time.at()));
                check(all <= SLOTS && busy.get(it.owner) <= EACH, "I9: more admitted than there is room for");
            }
        }
    }

    private static boolean running(Optimization it) {
        OptimizationStatus status = it.snapshot.head().status();
        return status == OptimizationStatus.RUNNING || status == OptimizationStatus.CANCELLING;
    }

    /** One transaction under the row's lock; without the lock, others decide on the same rows meanwhile. */
    private void happen(OptimizationId id, Input input) {
        Optimization it = optimizations.get(id);
        if (it == null) {
            return;
        }
        Decision decision = Reducer.decide(it.snapshot, input);
        if (guards.contains(Guard.ROW_LOCK)) {
            save(it, decision);
        } else {
            time.in(1 + time.below(40), () -> save(it, decision));
        }
    }

    private void save(Optimization it, Decision decision) {
        Snapshot before = it.snapshot;
        Snapshot after = decision.after();
        boolean sameRun = before.head().run() == after.head().run();
        check(
                !sameRun
                        || !terminal(before.head().status())
                        || before.head().status() == after.head().status(),
                "I12: " + before.head().status() + " became " + after.head().status());
        it.snapshot = after;
        decision.facts().forEach(fact -> {
            check(fact.entry().seq() == it.seq + 1, "I6: fact " + fact.entry().seq() + " after " + it.seq);
            it.seq = fact.entry().seq();
        });
        for (Order order : decision.orders()) {
            Consumer<Order> receiver = each -> crew.command(after.head().id(), each);
            if (Plans.REMOTE_ROLES.contains(order.role())) {
                send(() -> receiver.accept(order));
            } else {
                receiver.accept(order);
            }
        }
    }

    /** Outbox, relay, broker, inbox: at least once while it works, not at all when the broker loses it. */
    private void send(Runnable receiver) {
        long id = ++messages;
        inOutbox++;
        boolean faulty = time.now() < FAULTS_END;
        time.in(10 + time.below(faulty && time.odds(5) ? 20_000 : 50), () -> {
            inOutbox--;
            if (faulty && time.odds(8)) {
                return;
            }
            int copies = faulty && time.odds(15) ? 3 : 1;
            for (int copy = 0; copy < copies; copy++) {
                time.in(1 + time.below(time.odds(90) ? 200 : 8_000), () -> {
                    if (inbox.add(id)) {
                        receiver.run();
                    }
                });
            }
        });
    }

    private void settle() {
        if (!broken.isEmpty()) {
            return;
        }
        optimizations.forEach(
                (id, it) -> check(terminal(it.snapshot.head().status()), "I1: not ended: " + it.snapshot.head()));
        check(inOutbox == 0, "I8: outbox is not empty");
        crew.settle();
    }

    private List<String> open() {
        List<String> open = new ArrayList<>();
        optimizations.values().stream()
                .filter(it -> !terminal(it.snapshot.head().status()))
                .forEach(it -> open.add(it.snapshot.head().status().name()));
        open.addAll(crew.atWork());
        if (inOutbox > 0) {
            open.add("outbox");
        }
        return open;
    }

    private void check(boolean holds, String otherwise) {
        if (!holds) {
            broken.add(otherwise + " at " + time.now() + " ms");
        }
    }

    private static boolean terminal(OptimizationStatus status) {
        return switch (status) {
            case SUCCEEDED, FAILED, CANCELLED, EXPIRED -> true;
            case QUEUED, RUNNING, CANCELLING -> false;
        };
    }

    private static final class Optimization {
        private final OwnerId owner;
        private Snapshot snapshot;
        private int seq = 1;

        private Optimization(Snapshot snapshot, OwnerId owner) {
            this.snapshot = snapshot;
            this.owner = owner;
        }
    }
}
