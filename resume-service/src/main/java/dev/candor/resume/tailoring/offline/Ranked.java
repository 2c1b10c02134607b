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
        List<Weighed<T>> open = weighed(items, worth);
        List<T> ranked = new ArrayList<>();
        while (!open.isEmpty()) {
            ranked.add(open.remove(best(open, margin)).item());
        }
        return ranked;
    }

    /** The item that comes first; the list has at least one. */
    static <T> T first(List<T> items, ToDoubleFunction<T> worth, double margin) {
        return items.get(best(weighed(items, worth), margin));
    }

    private static <T> List<Weighed<T>> weighed(List<T> items, ToDoubleFunction<T> worth) {
        List<Weighed<T>> weighed = new ArrayList<>();
        items.forEach(item -> weighed.add(new Weighed<>(item, worth.applyAsDouble(item))));
        return weighed;
    }

    private static int best(List<? extends Weighed<?>> open, double margin) {
        int best = 0;
        double least = open.getFirst().worth() + margin;
        for (int i = 1; i < open.size(); i++) {
            double candidate = open.get(i).worth();
            if (candidate >= least && (best == 0 || candidate > open.get(best).worth())) {
                best = i;
            }
        }
        return best;
    }

    private record Weighed<T>(T item, double worth) {}
}
