package dev.candor.resume.tailoring.crew;

import dev.candor.contract.agent.AgentContext;
import dev.candor.contract.posting.Requirements.Requirement;
import dev.candor.resume.match.Evidence;
import dev.candor.resume.tailoring.Change;
import dev.candor.resume.tailoring.Operation;
import dev.candor.resume.tailoring.Proposals;
import dev.candor.resume.tailoring.TailorInput;
import dev.candor.runtime.model.ModelItems;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Collects what the model may say, lays it over the offline proposals, and counts what was dropped and refused on the way. */
final class Manuscript {

    private final TailorInput input;
    private final Proposals offline;
    private final Map<String, Change> written = new LinkedHashMap<>();
    private final List<Proposals.Refused> refused = new ArrayList<>();
    private final int lines;
    private int checked;
    private int sections;
    private ModelItems items = ModelItems.NONE;

    /** @param lines all that may be written */
    Manuscript(TailorInput input, Proposals offline, int lines) {
        this.input = input;
        this.offline = offline;
        this.lines = lines;
    }

    /** Tells that the words of a section have come. */
    void written(AgentContext context, Section section) {
        context.lines(checked + section.targets().size(), checked, lines);
    }

    /** Tells that a section is done: its words stand or are refused. */
    void checked(AgentContext context, Section section) {
        checked += section.targets().size();
        context.lines(checked, checked, lines);
    }

    int sections() {
        return sections;
    }

    void add(Section section, GatedWordings gated, Wording.Answer answer) {
        sections++;
        items = items.plus(answer.items(gated));
        gated.passed().forEach(wording -> written.put(wording.path(), change(section, wording)));
    }

    void refuse(List<Proposals.Refused> more) {
        refused.addAll(more);
    }

    /** Offline proposals with the model's words in their places, numbered in order. */
    Proposals proposals() {
        Map<String, Change> left = new LinkedHashMap<>(written);
        List<Change> all = new ArrayList<>();
        for (Change change : offline.changes()) {
            boolean wording =
                    change.kind() == Change.Kind.REWORD || change.path().equals(Section.SUMMARY);
            Change better = wording ? left.remove(change.path()) : null;
            all.add(better == null ? change : better);
        }
        all.addAll(left.values());
        List<Change> numbered = new ArrayList<>();
        for (Change change : all) {
            numbered.add(numbered(change, numbered.size() + 1));
        }
        return new Proposals(numbered, refused, offline.leftOut(), offline.notes());
    }

    /** Counts and shares only: shown in the run, stored with it. */
    String summary() {
        return proposals().changes().size() + " changes proposed, " + written.size() + " worded by the model, "
                + refused.size() + " refused, " + items.told();
    }

    void count(MeterRegistry meters) {
        ModelItems.count(
                meters,
                WriterPrompt.AGENT,
                Map.of(
                        "worded",
                        written.size(),
                        "refused",
                        refused.size(),
                        "unknown-id",
                        items.unknownIds(),
                        "unusable",
                        items.unusable()));
    }

    private Change change(Section section, Wording wording) {
        List<Evidence> evidence = wording.facts().stream()
                .map(fact -> Evidence.of(fact.path(), fact.text()))
                .toList();
        return new Change(
                "",
                wording.path(),
                wording.path().equals(Section.SUMMARY) ? Change.Kind.SUMMARY : Change.Kind.REWORD,
                section.before(wording.path()),
                wording.text(),
                why(wording),
                List.copyOf(wording.requirementIds()),
                evidence,
                new Operation.SetText(wording.text()),
                Change.Verdict.SUPPORTED,
                List.of(),
                Change.Decision.PENDING,
                null);
    }

    /** In the words of the requirements, never in the model's. */
    private String why(Wording wording) {
        String names = input.requirements().requirements().stream()
                .filter(one -> wording.requirementIds().contains(one.id()))
                .map(Requirement::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "Plainer words for the same." : "Plainer words for what is asked for: " + names + ".";
    }

    private static Change numbered(Change change, int number) {
        return new Change(
                "c" + number,
                change.path(),
                change.kind(),
                change.before(),
                change.after(),
                change.why(),
                change.requirementIds(),
                change.evidence(),
                change.operation(),
                change.verdict(),
                change.findings(),
                change.decision(),
                change.statedText());
    }
}
