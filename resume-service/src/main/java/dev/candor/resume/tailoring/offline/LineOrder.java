package dev.candor.resume.tailoring.offline;

import dev.candor.resume.match.Evidence;
import dev.candor.resume.tailoring.Change;
import dev.candor.resume.tailoring.Operation;
import dev.candor.skills.text.number.Quantities;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lines of a role by what they add: next the one with most worth not shown yet, then as it was. */
final class LineOrder {

    private static final double SERVES = 0.1;
    private static final double NUMBER = 0.05;
    private static final double NOTHING = 0.0001;

    private LineOrder() {}

    static Optional<Draft> draft(Workshop shop, LineLists.LineList list) {
        List<Integer> order = order(shop, list);
        boolean same = true;
        for (int i = 0; i < order.size(); i++) {
            same &= order.get(i) == i;
        }
        if (same) {
            return Optional.empty();
        }
        String first = list.lines().get(order.getFirst());
        String path = list.path() + "[" + order.getFirst() + "]";
        Set<String> served = shop.relevance().of(path, first);
        String why = served.isEmpty()
                ? ReasonWords.of(shop.language(), "What the job is about comes first.", List.of())
                : shop.relevance().why("What matters most here comes first", served);
        return Optional.of(new Draft(
                list.path(),
                Change.Kind.REORDER,
                String.join("\n", list.lines()),
                String.join("\n", order.stream().map(list.lines()::get).toList()),
                new Draft.Reason(why, served, List.of(Evidence.of(path, first))),
                new Operation.SetOrder(order)));
    }

    static List<Integer> order(Workshop shop, LineLists.LineList list) {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < list.lines().size(); i++) {
            open.add(i);
        }
        Set<String> covered = new HashSet<>();
        List<Integer> order = new ArrayList<>();
        while (!open.isEmpty()) {
            Integer best = open.getFirst();
            double most = -1.0;
            for (Integer candidate : open) {
                double gain = gain(shop, list, candidate, covered);
                if (gain > most + NOTHING) {
                    most = gain;
                    best = candidate;
                }
            }
            covered.addAll(served(shop, list, best));
            order.add(best);
            open.removeIf(best::equals);
        }
        return order;
    }

    private static double gain(Workshop shop, LineLists.LineList list, int line, Set<String> covered) {
        Set<String> fresh = new LinkedHashSet<>(served(shop, list, line));
        boolean serves = !fresh.isEmpty();
        fresh.removeAll(covered);
        double duty = shop.relevance().duty(list.path() + "[" + line + "]");
        boolean number = (serves || duty > 0)
                && !Quantities.find(list.lines().get(line), shop.language()).isEmpty();
        return shop.relevance().worth(fresh) + duty + (serves ? SERVES : 0.0) + (number ? NUMBER : 0.0);
    }

    private static Set<String> served(Workshop shop, LineLists.LineList list, int line) {
        return shop.relevance().of(list.path() + "[" + line + "]", list.lines().get(line));
    }
}
