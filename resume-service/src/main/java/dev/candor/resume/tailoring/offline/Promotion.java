package dev.candor.resume.tailoring.offline;

import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.ResumePaths;
import dev.candor.resume.match.Evidence;
import dev.candor.resume.tailoring.Change;
import dev.candor.resume.tailoring.Operation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Brings the project or volunteering that serves most to the top of its section; roles keep the order of time. */
final class Promotion {

    private Promotion() {}

    static Optional<Draft> draft(Workshop shop, String list, int size) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            order.add(i);
        }
        List<Integer> before = List.copyOf(order);
        order.sort(
                Comparator.comparingDouble((Integer i) -> worth(shop, list, i)).reversed());
        if (order.equals(before) || worth(shop, list, order.getFirst()) == 0.0) {
            return Optional.empty();
        }
        JsonResume source = shop.input().source();
        String top = list + "[" + order.getFirst() + "]";
        Set<String> served = served(shop, list, order.getFirst());
        List<Evidence> evidence = ResumePaths.leaves(source).stream()
                .filter(leaf -> leaf.path().startsWith(top + "."))
                .filter(leaf -> !shop.relevance().of(leaf.path(), leaf.text()).isEmpty())
                .limit(3)
                .map(leaf -> Evidence.of(leaf.path(), leaf.text()))
                .toList();
        return Optional.of(new Draft(
                list,
                Change.Kind.PROMOTE,
                names(source, list, before),
                names(source, list, order),
                new Draft.Reason(shop.relevance().why("What serves most stands at the top", served), served, evidence),
                new Operation.SetOrder(order)));
    }

    private static double worth(Workshop shop, String list, int index) {
        return shop.relevance().worth(served(shop, list, index));
    }

    private static Set<String> served(Workshop shop, String list, int index) {
        Set<String> served = new LinkedHashSet<>();
        ResumePaths.leaves(shop.input().source()).stream()
                .filter(leaf -> leaf.path().startsWith(list + "[" + index + "]."))
                .forEach(leaf -> served.addAll(shop.relevance().of(leaf.path(), leaf.text())));
        return served;
    }

    private static String names(JsonResume source, String list, List<Integer> order) {
        String field = list.equals("volunteer") ? ".organization" : ".name";
        return String.join(
                "\n",
                order.stream()
                        .map(i -> ResumePaths.read(source, list + "[" + i + "]" + field)
                                .orElse("–"))
                        .toList());
    }
}
