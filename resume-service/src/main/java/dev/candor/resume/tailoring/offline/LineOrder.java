package dev.candor.resume.tailoring.offline;

import dev.candor.contract.posting.Requirements.Kind;
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
import java.util.stream.IntStream;

/**
 * Lines of a role by what they add: next the one with clearly most worth not shown yet, else as it was. A way of working moves no
 * line, since nobody looks for it at the top.
 */
final class LineOrder {

    private static final double NUMBER = 0.5;
    private static final double REST = 0.2;
    private static final double SMALL = 0.4;
    private static final double PAYS = 0.75;
    private static final Set<Kind> WAYS = Set.of(Kind.SOFT_SKILL, Kind.LANGUAGE);

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
        Set<String> served = shop.relevance().of(path, first, WAYS);
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
        List<Told> told = IntStream.range(0, list.lines().size())
                .mapToObj(line -> told(shop, list, line))
                .toList();
        List<Integer> open =
                new ArrayList<>(IntStream.range(0, told.size()).boxed().toList());
        Set<String> covered = new HashSet<>();
        List<Integer> order = new ArrayList<>();
        while (!open.isEmpty()) {
            Integer best = Ranked.first(open, line -> told.get(line).gain(shop.relevance(), covered), PAYS);
            covered.addAll(told.get(best).served());
            order.add(best);
            open.removeIf(best::equals);
        }
        return order;
    }

    private static Told told(Workshop shop, LineLists.LineList list, int line) {
        String text = list.lines().get(line);
        String path = list.path() + "[" + line + "]";
        return new Told(
                shop.relevance().of(path, text, WAYS),
                shop.relevance().duty(path),
                Deeds.small(text, shop.language()),
                !Quantities.find(text, shop.language()).isEmpty());
    }

    /** What one line shows by itself. */
    private record Told(Set<String> served, double duty, boolean small, boolean number) {

        /**
         * What the line adds to those above it: the weightiest requirement and little for more of them, since one skill often answers
         * several; most of it only where the person did it; and a number by itself.
         */
        double gain(Relevance relevance, Set<String> covered) {
            Set<String> fresh = new LinkedHashSet<>(served);
            fresh.removeAll(covered);
            double most = fresh.stream()
                    .mapToDouble(id -> relevance.worth(Set.of(id)))
                    .max()
                    .orElse(0.0);
            double worth = most + REST * (relevance.worth(fresh) - most) + duty;
            return (small ? SMALL * worth : worth) + (number ? NUMBER : 0.0);
        }
    }
}
