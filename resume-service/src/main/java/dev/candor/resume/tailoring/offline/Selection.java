package dev.candor.resume.tailoring.offline;

import dev.candor.resume.match.Evidence;
import dev.candor.resume.tailoring.Boldness;
import dev.candor.resume.tailoring.Change;
import dev.candor.resume.tailoring.Operation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Leaves out lines that serve no requirement: all of them when thorough, else only those beyond the page budget. */
final class Selection {

    private static final int CHARACTERS_A_LINE = 95;
    private static final int LINES_A_PAGE = 48;
    private static final int HEAD_OF_ENTRY = 2;
    private static final int MOST_PAGES = 2;

    private Selection() {}

    static List<Draft> drafts(Workshop shop) {
        List<LineLists.LineList> lists = LineLists.of(shop.input().source());
        boolean all = shop.input().wish().boldness() == Boldness.THOROUGH;
        int over = all ? Integer.MAX_VALUE : printed(shop, lists) - MOST_PAGES * LINES_A_PAGE;
        List<Draft> drafts = new ArrayList<>();
        Map<String, Integer> left = new HashMap<>();
        for (LineLists.LineList list : lists.reversed()) {
            List<Integer> order = LineOrder.order(shop, list);
            for (Integer line : order.reversed()) {
                String path = list.path() + "[" + line + "]";
                String text = list.lines().get(line);
                int kept = list.lines().size() - left.getOrDefault(list.path(), 0);
                if (over > 0
                        && kept > list.keep()
                        && shop.relevance().of(path, text).isEmpty()) {
                    drafts.add(draft(path, text));
                    left.merge(list.path(), 1, Integer::sum);
                    over -= all ? 0 : lines(text);
                }
            }
        }
        return drafts;
    }

    private static Draft draft(String path, String text) {
        return new Draft(
                path,
                Change.Kind.REMOVE,
                text,
                "",
                new Draft.Reason(
                        "Serves none of the posting's requirements; it can return.",
                        List.of(),
                        List.of(Evidence.of(path, text))),
                new Operation.Leave());
    }

    private static int printed(Workshop shop, List<LineLists.LineList> lists) {
        int lines = lists.stream()
                .flatMap(list -> list.lines().stream())
                .mapToInt(Selection::lines)
                .sum();
        int entries = shop.input().source().work().size()
                + shop.input().source().education().size()
                + shop.input().source().projects().size();
        return lines + entries * HEAD_OF_ENTRY + shop.input().source().skills().size() + HEAD_OF_ENTRY * 6;
    }

    private static int lines(String text) {
        return 1 + text.length() / CHARACTERS_A_LINE;
    }
}
