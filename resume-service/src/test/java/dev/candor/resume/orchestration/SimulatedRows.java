package dev.candor.resume.orchestration;

import dev.candor.contract.id.CommandId;
import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.message.StepResult;
import dev.candor.resume.orchestration.Decision.Order;
import org.jspecify.annotations.Nullable;

/** What a simulated crew keeps: instances, steps, and calls of models. */
final class SimulatedRows {

    private SimulatedRows() {}

    static final class Instance {
        final boolean remote;
        boolean alive = true;
        int epoch;
        long pausedSince;
        long pausedUntil;
        int inFlight;

        Instance(boolean remote, int epoch) {
            this.remote = remote;
            this.epoch = epoch;
        }
    }

    static final class Work {
        final OptimizationId optimization;
        final Order order;

        @Nullable
        Instance holder;

        int holderEpoch;
        long fence;
        double blame;
        int deaths;

        boolean apart() {
            return deaths >= 2;
        }

        boolean runsApartOn(Instance instance) {
            return apart() && !done && holder == instance && holderEpoch == instance.epoch;
        }

        boolean cancelRequested;
        boolean done;

        @Nullable
        StepResult result;

        Work(OptimizationId optimization, Order order) {
            this.optimization = optimization;
            this.order = order;
        }
    }

    static final class Call {
        int billed;
        boolean done;
        long fence;

        @Nullable
        CommandId command;

        @Nullable
        Instance by;

        int epoch;

        boolean asking() {
            return !done && by != null && by.epoch == epoch;
        }
    }
}
