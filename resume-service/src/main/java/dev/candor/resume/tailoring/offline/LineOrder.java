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
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < list.lines().size(); i++) {
            open.add(i);
        }
        Set<String> covered = new HashSet<>();
        List<Integer> order = new ArrayList<>();
        while (!open.isEmpty()) {
            Integer best = Ranked.of(open, line -> gain(shop, list, line, covered), PAYS)
                    .getFirst();
            covered.addAll(served(shop, list, best));
            order.add(best);
            open.removeIf(best::equals);
        }
        return order;
    }

    /**
     * What a line adds to those above it: the weightiest requirement and little for more of them, since one skill often answers
     * several; most of it only where the person did it; and a number by itself.
     */
    private static double gain(Workshop shop, LineLists.LineList list, int line, Set<String> covered) {
        Set<String> fresh = new LinkedHashSet<>(served(shop, list, line));
        fresh.removeAll(covered);
        String text = list.lines().get(line);
        double most = fresh.stream()
                .mapToDouble(id -> shop.relevance().worth(Set.of(id)))
                .max()
                .orElse(0.0);
        double worth = most
                + REST * (shop.relevance().worth(fresh) - most)
                + shop.relevance().duty(list.path() + "[" + line + "]");
        double number = Quantities.find(text, shop.language()).isEmpty() ? 0.0 : NUMBER;
        return (Deeds.small(text, shop.language()) ? SMALL * worth : worth) + number;
    }

    private static Set<String> served(Workshop shop, LineLists.LineList list, int line) {
        return shop.relevance().of(list.path() + "[" + line + "]", list.lines().get(line), WAYS);
    }
}
