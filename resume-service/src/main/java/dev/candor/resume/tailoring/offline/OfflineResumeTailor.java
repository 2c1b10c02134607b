package dev.candor.resume.tailoring.offline;

import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.JsonResume.Basics;
import dev.candor.resume.tailoring.Boldness;
import dev.candor.resume.tailoring.Change;
import dev.candor.resume.tailoring.Operation;
import dev.candor.resume.tailoring.Proposals;
import dev.candor.resume.tailoring.TailorInput;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The tailor that needs no model. It selects, orders, renames and composes what the source says; it never drops or joins an
 * employer, title, date or degree, and never moves a line to another role. Same input, same proposals with the same ids.
 */
public final class OfflineResumeTailor {

    private OfflineResumeTailor() {}

    /** Proposes changes in document order; none of them is judged yet. */
    public static Proposals propose(TailorInput input) {
        Workshop shop = Workshop.of(input);
        List<Draft> drafts = new ArrayList<>();
        boolean bold = input.wish().boldness() != Boldness.LIGHT;
        Opening opening = new Opening(shop);
        if (bold) {
            opening.headline().ifPresent(drafts::add);
        }
        if (bold || !hasSummary(input.source())) {
            opening.summary().ifPresent(drafts::add);
        }
        List<Draft> leaving = bold ? Selection.drafts(shop) : List.of();
        lines(shop, bold, leaving, drafts);
        if (bold) {
            Promotion.draft(shop, "projects", input.source().projects().size()).ifPresent(drafts::add);
            Promotion.draft(shop, "volunteer", input.source().volunteer().size())
                    .ifPresent(drafts::add);
        }
        SkillOrder.draft(shop).ifPresent(drafts::add);
        drafts.addAll(leaving);
        return new Proposals(
                numbered(drafts), List.of(), leaving.stream().map(Draft::path).toList(), notes(shop));
    }

    private static void lines(Workshop shop, boolean bold, List<Draft> leaving, List<Draft> drafts) {
        Set<String> left = new HashSet<>(leaving.stream().map(Draft::path).toList());
        Rewording rewording = new Rewording(shop, bold);
        for (LineLists.LineList list : LineLists.of(shop.input().source())) {
            LineOrder.draft(shop, list).ifPresent(drafts::add);
            for (int i = 0; i < list.lines().size(); i++) {
                String path = list.path() + "[" + i + "]";
                if (!left.contains(path)) {
                    rewording.draft(path, list.lines().get(i)).ifPresent(drafts::add);
                }
            }
        }
    }

    private static List<Change> numbered(List<Draft> drafts) {
        List<Change> changes = new ArrayList<>();
        for (Draft draft : drafts) {
            boolean empty = draft.operation() instanceof Operation.SetText set
                    && set.text().isBlank();
            if (!empty && !draft.before().equals(draft.after())) {
                changes.add(draft.numbered(changes.size() + 1));
            }
        }
        return changes;
    }

    private static List<String> notes(Workshop shop) {
        String wanted = shop.input().wish().language();
        return wanted == null || wanted.equals(shop.language()) ? List.of() : List.of("language-kept");
    }

    private static boolean hasSummary(JsonResume source) {
        Basics basics = source.basics();
        return basics != null && basics.summary() != null && !basics.summary().isBlank();
    }
}
