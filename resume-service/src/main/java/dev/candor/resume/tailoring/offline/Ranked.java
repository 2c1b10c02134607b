package dev.candor.resume.tailoring.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A person's own order, changed only where it pays: something moves up if it is worth clearly more than what it passes. */
final class Ranked {

    private Ranked() {}

    /**
     * The items, best first.
     *
     * @param margin how much more something must be worth to pass what stands before it
     */
    static <T> List<T> of(List<T> items, ToDoubleFunction<T> worth, double margin) {
        List<T> open = new ArrayList<>(items);
        List<T> ranked = new ArrayList<>();
        while (!open.isEmpty()) {
            int best = 0;
            double least = worth.applyAsDouble(open.getFirst()) + margin;
            for (int i = 1; i < open.size(); i++) {
                double candidate = worth.applyAsDouble(open.get(i));
                if (candidate >= least && (best == 0 || candidate > worth.applyAsDouble(open.get(best)))) {
                    best = i;
                }
            }
            ranked.add(open.remove(best));
        }
        return ranked;
    }
}
