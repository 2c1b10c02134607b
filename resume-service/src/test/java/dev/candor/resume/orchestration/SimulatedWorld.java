package dev.candor.resume.orchestration;

import dev.candor.contract.agent.AgentRole;
import dev.candor.contract.agent.Engine;
import dev.candor.contract.id.CommandId;
import dev.candor.contract.id.FileId;
import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.contract.message.ContentReference;
import dev.candor.contract.message.OptimizationStatus;
import dev.candor.contract.message.StepResult;
import dev.candor.resume.orchestration.Decision.Order;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The real reducer over rows, guard, ledger, admission, reconciler and transport in memory and in virtual time. One seed is one
 * schedule of deliveries, duplicates, losses, kills, pauses, cancels and retries. After {@link #FAULTS_END} the world heals; whatever
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
    private static final long LEASE = 30_000;
    private static final int SLOTS = 3;
    private static final int EACH = 2;
    private static final Instant EPOCH = Instant.parse("2026-03-01T10:00:00Z");

    private final Random chance;
    private final Set<Guard> guards;
    private final PriorityQueue<Event> events =
            new PriorityQueue<>(Comparator.comparingLong(Event::at).thenComparingLong(Event::order));
    private final Map<OptimizationId, Optimization> optimizations = new LinkedHashMap<>();
    private final Map<CommandId, Work> works = new LinkedHashMap<>();
    private final Map<String, Call> ledger = new HashMap<>();
    private final List<Instance> instances = new ArrayList<>();
    private final Set<Long> inbox = new HashSet<>();
    private final List<String> broken = new ArrayList<>();
    private final @Nullable String poison;
    private long now;
    private long order;
    private long messages;
    private int inOutbox;
    private int runners;
    private int excused;

    SimulatedWorld(long seed, Set<Guard> guards) {
        this.chance = new Random(seed * 0x9E3779B97F4A7C15L + 1);
        this.guards = guards;
        for (int i = 0; i < 4; i++) {
            instances.add(new Instance(i >= 2, ++runners));
        }
        this.poison = odds(3) ? List.of("match", "read-posting", "tailor").get(chance.nextInt(3)) : null;
    }

    /** Plays the schedule; what was broken, nothing if all is well. */
    List<String> play() {
        int count = 1 + (odds(40) ? 1 : 0) + (odds(15) ? 2 : 0);
        for (int i = 0; i < count; i++) {
            OwnerId owner = new OwnerId(new UUID(7, chance.nextInt(2)));
            OptimizationId id = new OptimizationId(new UUID(11, i));
            in(chance.nextInt(20_000), () -> submit(owner, id));
        }
        int faults = chance.nextInt(8);
        for (int i = 0; i < faults; i++) {
            in(chance.nextInt((int) FAULTS_END), this::fault);
        }
        in(1_000, this::everySecond);
        while (!events.isEmpty() && broken.isEmpty()) {
            Event event = events.poll();
            now = event.at();
            if (now > HORIZON) {
                broken.add("I1/I8: something is still open after four hours: " + open());
                break;
            }
            event.action().run();
        }
        settle();
        return broken;
    }

    private void submit(OwnerId owner, OptimizationId id) {
        Snapshot.Request request = new Snapshot.Request(new UUID(3, 3), new FileId(new UUID(4, 4)), 500_000);
        optimizations.put(id, new Optimization(new NewOptimization(id, owner, request).queued(at()), owner));
        if (odds(15)) {
            in(chance.nextInt(60_000), () -> happen(id, new Input.Cancel(at())));
        }
        if (odds(25)) {
            in(30_000 + chance.nextInt(120_000), () -> happen(id, new Input.Retry(at())));
        }
    }

    private void everySecond() {
        admit();
        if (now % 5_000 == 0) {
            optimizations.forEach((id, it) -> {
                boolean open = !terminal(it.snapshot.head().status());
                if (open && guards.contains(Guard.RECONCILER)) {
                    happen(id, new Input.Tick(at()));
                }
            });
            works.values().stream()
                    .filter(work -> open(work) && !held(work))
                    .toList()
                    .forEach(this::schedule);
        }
        if (now < FAULTS_END || !open().isEmpty()) {
            in(1_000, this::everySecond);
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
                happen(entry.getKey(), new Input.Admit(at()));
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
            in(1 + chance.nextInt(40), () -> save(it, decision));
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
            Consumer<Order> receiver = each -> command(after.head().id(), each);
            if (Plans.REMOTE_ROLES.contains(order.role())) {
                send(() -> receiver.accept(order));
            } else {
                receiver.accept(order);
            }
        }
    }

    private void command(OptimizationId id, Order order) {
        Work work = works.get(order.command());
        if (order instanceof Order.Stop) {
            if (work != null && open(work)) {
                work.cancelRequested = true;
                cancelIfUnheld(work);
            }
        } else if (work == null) {
            Work fresh = new Work(id, order);
            works.put(order.command(), fresh);
            schedule(fresh);
        } else if (work.result == null) {
            schedule(work);
        } else if (guards.contains(Guard.STORED_ANSWER)) {
            answer(work, work.result);
        } else {
            work.done = false;
            schedule(work);
        }
    }

    private void cancelIfUnheld(Work work) {
        if (work.cancelRequested && open(work) && work.holder == null) {
            work.done = true;
            work.result = new StepResult.StepCancelled(reply(work));
            answer(work, work.result);
        }
    }

    private void answer(Work work, StepResult result) {
        Input.Scores scores = work.order.role() == AgentRole.MATCH_SCORER ? new Input.Scores(50, 60.0) : null;
        if (remote(work)) {
            send(() -> happen(work.optimization, new Input.Result(result, at(), scores)));
        } else {
            happen(work.optimization, new Input.Result(result, at(), scores));
        }
    }

    /** Outbox, relay, broker, inbox: at least once while it works, not at all when the broker loses it. */
    private void send(Runnable receiver) {
        long id = ++messages;
        inOutbox++;
        boolean faulty = now < FAULTS_END;
        in(10 + chance.nextInt(faulty && odds(5) ? 20_000 : 50), () -> {
            inOutbox--;
            if (faulty && odds(8)) {
                return;
            }
            int copies = faulty && odds(15) ? 3 : 1;
            for (int copy = 0; copy < copies; copy++) {
                in(1 + chance.nextInt(odds(90) ? 200 : 8_000), () -> {
                    if (inbox.add(id)) {
                        receiver.run();
                    }
                });
            }
        });
    }

    private void schedule(Work work) {
        in(chance.nextInt(300), () -> {
            List<Instance> able = instances.stream()
                    .filter(it -> it.remote == remote(work) && it.alive)
                    .toList();
            if (!able.isEmpty()) {
                claim(work, able.get(chance.nextInt(able.size())));
            }
        });
    }

    private void claim(Work work, Instance by) {
        if (by.pausedUntil > now) {
            on(by, by.epoch, 0, () -> claim(work, by));
            return;
        }
        if (!guards.contains(Guard.REAPER) && work.holder != null && !work.holder.alive) {
            return;
        }
        boolean free = !guards.contains(Guard.HOLDER) || !held(work);
        if (free && work.holder != null) {
            work.holder = null;
        }
        if (!open(work) || !free) {
            return;
        }
        if (work.cancelRequested) {
            cancelIfUnheld(work);
            return;
        }
        check(work.result == null, "a finished step runs again: " + work.order.step());
        work.holder = by;
        work.holderEpoch = by.epoch;
        long fence = ++work.fence;
        Attempt attempt = new Attempt(work, by, by.epoch, fence);
        if (!work.order.deadline().isAfter(at())) {
            finish(attempt, new StepResult.StepFailed(reply(work), "step-timed-out", true));
        } else if (work.blame >= 2.99) {
            finish(attempt, new StepResult.StepFailed(reply(work), "crashes-its-runner", false));
        } else if (work.order.step().equals(poison)) {
            on(by, by.epoch, 200, () -> kill(by));
        } else {
            boolean model = Plans.MODEL_ROLES.contains(work.order.role());
            call(attempt, model ? 1 + chance.nextInt(2) : 0);
        }
    }

    /** Model calls one after the other, each billed when it begins and kept when it ends; then the outcome. */
    private void call(Attempt attempt, int left) {
        Work work = attempt.work;
        long takes = odds(5) ? 20_000 + chance.nextInt(40_000) : 50 + chance.nextInt(4_000);
        if (work.cancelRequested) {
            finish(attempt, new StepResult.StepCancelled(reply(work)));
        } else if (left == 0) {
            on(attempt.by, attempt.epoch, takes / 4, () -> finish(attempt, outcome(work)));
        } else {
            Call call =
                    ledger.computeIfAbsent(work.optimization + "/" + work.order.step() + "/" + left, key -> new Call());
            if (call.done && guards.contains(Guard.LEDGER)) {
                call(attempt, left - 1);
            } else if (call.fence > attempt.fence && call.command.equals(work.order.command())) {
                return;
            } else if (call.asking() && !call.command.equals(work.order.command())) {
                // an earlier run still asks the same: its answer will do
                finish(attempt, null);
            } else {
                check(!call.done, "I3: a finished call was paid again in " + work.order.step());
                if (work.fence != attempt.fence) {
                    // who was paused does not know yet that it lost the step: as good as in flight at the pause
                    excused++;
                }
                call.billed++;
                call.fence = attempt.fence;
                call.command = work.order.command();
                call.by = attempt.by;
                call.epoch = attempt.epoch;
                attempt.by.inFlight++;
                on(attempt.by, attempt.epoch, takes, () -> {
                    attempt.by.inFlight--;
                    call.done = true;
                    call(attempt, left - 1);
                });
            }
        }
    }

    private @Nullable StepResult outcome(Work work) {
        StepResult.Answer answer = reply(work);
        int dice = chance.nextInt(100);
        if (dice < 88) {
            boolean again = work.order.step().startsWith("check-claims") && odds(20);
            ContentReference output =
                    new ContentReference("x", "y", work.order.command().value(), 1);
            return new StepResult.StepSucceeded(answer, output, new StepResult.Ending("", Engine.OFFLINE, null, again));
        }
        return dice < 93
                ? null
                : dice < 98
                        ? new StepResult.StepFailed(answer, "broken", true)
                        : work.order.step().equals("research-company")
                                ? new StepResult.StepSkipped(answer, "nothing")
                                : new StepResult.StepFailed(answer, "bad", false);
    }

    /** Null: the step waits for something and is given back. */
    private void finish(Attempt attempt, @Nullable StepResult result) {
        Work work = attempt.work;
        boolean mine = work.fence == attempt.fence && !work.done;
        if (!mine && guards.contains(Guard.FENCE)) {
            return;
        }
        check(mine, "I5: a step was written by somebody who had lost it: " + work.order.step());
        work.holder = null;
        if (result == null) {
            int pause = chance.nextInt(12_000);
            if (pause > 5_000) {
                answer(work, new StepResult.StepWaiting(reply(work), "busy", at().plusMillis(pause)));
            }
            in(pause, () -> schedule(work));
            return;
        }
        check(work.result == null, "I5: a result was overwritten");
        work.result = result;
        work.done = true;
        answer(work, result);
    }

    private void fault() {
        Instance victim = instances.get(chance.nextInt(instances.size()));
        if (victim.alive && odds(60)) {
            kill(victim);
        } else if (victim.alive) {
            victim.pausedSince = now;
            victim.pausedUntil = now + 500 + chance.nextInt(60_000);
            excused += victim.inFlight;
        }
    }

    private void kill(Instance victim) {
        excused += victim.inFlight;
        victim.inFlight = 0;
        victim.alive = false;
        int died = victim.epoch++;
        victim.pausedUntil = 0;
        in(700 + chance.nextInt(900), () -> reap(victim, died));
        in(3_000 + chance.nextInt(5_000), () -> victim.alive = true);
    }

    private void reap(Instance victim, int epoch) {
        if (!guards.contains(Guard.REAPER)) {
            return;
        }
        List<Work> orphans = works.values().stream()
                .filter(work -> work.holder == victim && work.holderEpoch == epoch && open(work))
                .toList();
        orphans.forEach(work -> {
            work.holder = null;
            work.blame += 1.0 / orphans.size();
            schedule(work);
        });
    }

    /** Runs on an instance: not at all if that dies before, later if it is paused then. */
    private void on(Instance instance, int epoch, long delay, Runnable action) {
        in(delay, () -> {
            if (instance.epoch != epoch) {
                return;
            }
            if (instance.pausedUntil > now) {
                on(instance, epoch, instance.pausedUntil - now, action);
            } else {
                action.run();
            }
        });
    }

    /** Leases are renewed while their holder lives, and run out while it is paused; of a dead one the reaper frees them. */
    private boolean held(Work work) {
        Instance holder = work.holder;
        return holder != null && (holder.pausedUntil <= now || holder.pausedSince + LEASE > now);
    }

    private void settle() {
        if (!broken.isEmpty()) {
            return;
        }
        optimizations.forEach(
                (id, it) -> check(terminal(it.snapshot.head().status()), "I1: not ended: " + it.snapshot.head()));
        check(inOutbox == 0, "I8: outbox is not empty");
        long extra = ledger.values().stream()
                .mapToInt(call -> Math.max(0, call.billed - 1))
                .sum();
        check(extra <= excused, "I4: " + extra + " calls repeated, " + excused + " were in flight at faults");
    }

    private List<String> open() {
        List<String> open = new ArrayList<>();
        optimizations.values().stream()
                .filter(it -> !terminal(it.snapshot.head().status()))
                .forEach(it -> open.add(it.snapshot.head().status().name()));
        works.values().stream().filter(SimulatedWorld::open).forEach(work -> open.add(work.order.step()));
        if (inOutbox > 0) {
            open.add("outbox");
        }
        return open;
    }

    private void check(boolean holds, String otherwise) {
        if (!holds) {
            broken.add(otherwise + " at " + now + " ms");
        }
    }

    private static boolean open(Work work) {
        return !work.done;
    }

    private static boolean remote(Work work) {
        return Plans.REMOTE_ROLES.contains(work.order.role());
    }

    private static boolean terminal(OptimizationStatus status) {
        return switch (status) {
            case SUCCEEDED, FAILED, CANCELLED, EXPIRED -> true;
            case QUEUED, RUNNING, CANCELLING -> false;
        };
    }

    private StepResult.Answer reply(Work work) {
        return new StepResult.Answer(work.order.command(), work.optimization, work.order.step(), List.of(), at(), at());
    }

    private Instant at() {
        return EPOCH.plusMillis(now);
    }

    private boolean odds(int percent) {
        return chance.nextInt(100) < percent;
    }

    private void in(long delay, Runnable action) {
        events.add(new Event(now + delay, order++, action));
    }

    private record Event(long at, long order, Runnable action) {}

    private record Attempt(Work work, Instance by, int epoch, long fence) {}

    private static final class Optimization {
        private final OwnerId owner;
        private Snapshot snapshot;
        private int seq = 1;

        private Optimization(Snapshot snapshot, OwnerId owner) {
            this.snapshot = snapshot;
            this.owner = owner;
        }
    }

    private static final class Instance {
        private final boolean remote;
        private boolean alive = true;
        private int epoch;
        private long pausedSince;
        private long pausedUntil;
        private int inFlight;

        private Instance(boolean remote, int epoch) {
            this.remote = remote;
            this.epoch = epoch;
        }
    }

    private static final class Work {
        private final OptimizationId optimization;
        private final Order order;
        private @Nullable Instance holder;
        private int holderEpoch;
        private long fence;
        private double blame;
        private boolean cancelRequested;
        private boolean done;
        private @Nullable StepResult result;

        private Work(OptimizationId optimization, Order order) {
            this.optimization = optimization;
            this.order = order;
        }
    }

    private static final class Call {
        private int billed;
        private boolean done;
        private long fence;
        private @Nullable CommandId command;
        private @Nullable Instance by;
        private int epoch;

        private boolean asking() {
            return !done && by != null && by.epoch == epoch;
        }
    }
}
