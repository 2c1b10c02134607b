package dev.candor.notification.feed;

import dev.candor.contract.message.OptimizationFact;
import dev.candor.contract.message.OptimizationFact.OptimizationCancelled;
import dev.candor.contract.message.OptimizationFact.OptimizationCancelling;
import dev.candor.contract.message.OptimizationFact.OptimizationExpired;
import dev.candor.contract.message.OptimizationFact.OptimizationFailed;
import dev.candor.contract.message.OptimizationFact.OptimizationQueued;
import dev.candor.contract.message.OptimizationFact.OptimizationStarted;
import dev.candor.contract.message.OptimizationFact.OptimizationSucceeded;
import dev.candor.contract.message.OptimizationFact.StepChanged;
import java.util.LinkedHashMap;
import java.util.Map;

/** Turns a fact into what a notice says of it. */
record NoticeData(String type, Map<String, Object> data) {

    static NoticeData of(OptimizationFact fact) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("progress", fact.entry().progress());
        data.put("run", fact.entry().run());
        String type = switch (fact) {
            case OptimizationQueued queued -> "optimization.queued";
            case OptimizationStarted started -> "optimization.started";
            case OptimizationCancelling cancelling -> "optimization.cancelling";
            case OptimizationCancelled cancelled -> "optimization.cancelled";
            case OptimizationExpired expired -> "optimization.expired";
            case OptimizationFailed failed -> {
                data.put("code", failed.code());
                yield "optimization.failed";
            }
            case StepChanged changed -> {
                data.put("step", changed.step().name());
                data.put("status", changed.step().status().name());
                yield "optimization.step-changed";
            }
            case OptimizationSucceeded succeeded -> {
                data.put("before", succeeded.gain().before());
                data.put("after", succeeded.gain().after());
                data.put("degraded", succeeded.gain().degraded());
                yield "optimization.succeeded";
            }
        };
        return new NoticeData(type, data);
    }
}
