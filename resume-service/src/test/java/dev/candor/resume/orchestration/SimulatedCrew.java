package dev.candor.resume.orchestration;

import dev.candor.contract.agent.AgentRole;
import dev.candor.contract.agent.Engine;
import dev.candor.contract.id.CommandId;
import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.message.ContentReference;
import dev.candor.contract.message.StepResult;
import dev.candor.resume.orchestration.Decision.Order;
import dev.candor.resume.orchestration.SimulatedRows.Call;
import dev.candor.resume.orchestration.SimulatedRows.Instance;
import dev.candor.resume.orchestration.SimulatedRows.Work;
import dev.candor.resume.orchestration.SimulatedWorld.Guard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The instances that do steps, with their rows and the ledger of models: they claim, ask, finish, die, sleep and are buried. */
final class SimulatedCrew {

    private static final long LEASE = 30_000;
    private static final Set<String> OPTIONAL = Set.of("research-company", "analyze-resume");

    /** What the rest of the world does with what the crew says. */
    interface Hearing {

        void happen(OptimizationId id, Input input);

        void send(Runnable receiver);

        void check(boolean holds, String otherwise);
    }

    private final SimulatedTime time;
    private final Set<Guard> guards;
    private final Hearing hearing;
    private final Map<CommandId, Work> works = new LinkedHashMap<>();
    private final Map<String, Call> ledger = new HashMap<>();
    private final List<Instance> instances = new ArrayList<>();
    private final @Nullable String poison;
    private int excused;

    SimulatedCrew(SimulatedTime time, Set<Guard> guards, Hearing hearing) {
        this.time = time;
        this.guards = guards;
        this.hearing = hearing;
        for (int i = 0; i < 4; i++) {
            instances.add(new Instance(i >= 2, i + 1));
        }
        this.poison = time.odds(3)
                ? List.of("match", "read-posting", "tailor", "analyze-resume").get(time.below(4))
                : null;
    }

    /** Finds tasks that were lost. */
    void search() {
        works.values().stream()
                .filter(work -> open(work) && !held(work))
                .toList()
                .forEach(this::schedule);
    }

    /** Names of steps that are not over. */
    List<String> atWork() {
        return works.values().stream()
                .filter(SimulatedCrew::open)
                .map(work -> work.order.step())
                .toList();
    }

    /** Compares what was billed with what faults excuse. */
    void settle() {
        long extra = ledger.values().stream()
                .mapToInt(call -> Math.max(0, call.billed - 1))
                .sum();
        check(extra <= excused, "I4: " + extra + " calls repeated, " + excused + " were in flight at faults");
    }

    private void check(boolean holds, String otherwise) {
        hearing.check(holds, otherwise);
    }

    /** A command arrives. */
    void command(OptimizationId id, Order order) {
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
            hearing.send(() -> hearing.happen(work.optimization, new Input.Result(result, time.at(), scores)));
        } else {
            hearing.happen(work.optimization, new Input.Result(result, time.at(), scores));
        }
    }

    private void schedule(Work work) {
        time.in(time.below(300), () -> {
            List<Instance> able = instances.stream()
                    .filter(it -> it.remote == remote(work) && it.alive)
                    .toList();
            if (!able.isEmpty()) {
                claim(work, able.get(time.below(able.size())));
            }
        });
    }

    private void claim(Work work, Instance by) {
        if (by.pausedUntil > time.now()) {
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
        if (work.apart() && works.values().stream().anyMatch(other -> other != work && other.runsApartOn(by))) {
            schedule(work);
            return;
        }
        work.holder = by;
        work.holderEpoch = by.epoch;
        long fence = ++work.fence;
        Attempt attempt = new Attempt(work, by, by.epoch, fence);
        if (!work.order.deadline().isAfter(time.at())) {
            finish(attempt, new StepResult.StepFailed(reply(work), "step-timed-out", true));
        } else if (work.blame >= 2.99) {
            finish(attempt, new StepResult.StepFailed(reply(work), "crashes-its-runner", false));
        } else if (work.order.step().equals(poison)) {
            on(by, by.epoch, 200, () -> kill(by));
        } else {
            boolean model = Plans.MODEL_ROLES.contains(work.order.role());
            call(attempt, model ? 1 + time.below(2) : 0);
        }
    }

    /** Model calls one after the other, each billed when it begins and kept when it ends; then the outcome. */
    private void call(Attempt attempt, int left) {
        Work work = attempt.work;
        long takes = time.odds(5) ? 20_000 + time.below(40_000) : 50 + time.below(4_000);
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
        int dice = time.below(100);
        if (dice < 88) {
            boolean again = work.order.step().startsWith("check-claims") && time.odds(20);
            ContentReference output =
                    new ContentReference("x", "y", work.order.command().value(), 1);
            return new StepResult.StepSucceeded(answer, output, new StepResult.Ending("", Engine.OFFLINE, null, again));
        }
        return dice < 93
                ? null
                : dice < 98
                        ? new StepResult.StepFailed(answer, "broken", true)
                        : OPTIONAL.contains(work.order.step())
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
            int pause = time.below(12_000);
            if (pause > 5_000) {
                answer(
                        work,
                        new StepResult.StepWaiting(
                                reply(work), "busy", time.at().plusMillis(pause)));
            }
            time.in(pause, () -> schedule(work));
            return;
        }
        check(work.result == null, "I5: a result was overwritten");
        work.result = result;
        work.done = true;
        answer(work, result);
    }

    /** Kills or pauses somebody. */
    void fault() {
        Instance victim = instances.get(time.below(instances.size()));
        if (victim.alive && time.odds(60)) {
            kill(victim);
        } else if (victim.alive) {
            victim.pausedSince = time.now();
            victim.pausedUntil = time.now() + 500 + time.below(60_000);
            excused += victim.inFlight;
        }
    }

    private void kill(Instance victim) {
        excused += victim.inFlight;
        victim.inFlight = 0;
        victim.alive = false;
        int died = victim.epoch++;
        victim.pausedUntil = 0;
        time.in(700 + time.below(900), () -> reap(victim, died));
        time.in(3_000 + time.below(5_000), () -> victim.alive = true);
    }

    private void reap(Instance victim, int epoch) {
        if (!guards.contains(Guard.REAPER)) {
            return;
        }
        List<Work> orphans = works.values().stream()
                .filter(work -> work.holder == victim && work.holderEpoch == epoch && open(work))
                .toList();
        long apart = orphans.stream().filter(Work::apart).count();
        orphans.forEach(work -> {
            work.holder = null;
            work.blame += apart == 0 ? 1.0 / orphans.size() : work.apart() ? 1.0 / apart : 0;
            work.deaths++;
            schedule(work);
        });
    }

    /** Runs on an instance: not at all if that dies before, later if it is paused then. */
    private void on(Instance instance, int epoch, long delay, Runnable action) {
        time.in(delay, () -> {
            if (instance.epoch != epoch) {
                return;
            }
            if (instance.pausedUntil > time.now()) {
                on(instance, epoch, instance.pausedUntil - time.now(), action);
            } else {
                action.run();
            }
        });
    }

    /** Leases are renewed while their holder lives, and run out while it is paused; of a dead one the reaper frees them. */
    private boolean held(Work work) {
        Instance holder = work.holder;
        return holder != null && (holder.pausedUntil <= time.now() || holder.pausedSince + LEASE > time.now());
    }

    private static boolean open(Work work) {
        return !work.done;
    }

    private static boolean remote(Work work) {
        return Plans.REMOTE_ROLES.contains(work.order.role());
    }

    private StepResult.Answer reply(Work work) {
        return new StepResult.Answer(
                work.order.command(), work.optimization, work.order.step(), List.of(), time.at(), time.at());
    }

    private record Attempt(Work work, Instance by, int epoch, long fence) {}
}
