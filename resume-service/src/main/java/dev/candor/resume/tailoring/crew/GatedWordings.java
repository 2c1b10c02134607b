package dev.candor.resume.tailoring.crew;

import dev.candor.resume.claim.ClaimGate;
import dev.candor.resume.claim.ClaimReport;
import dev.candor.resume.claim.ClaimReport.Severity;
import dev.candor.resume.claim.ClaimReport.Violation;
import dev.candor.resume.claim.prose.Retelling;
import dev.candor.resume.document.ResumePaths;
import dev.candor.resume.tailoring.Proposals;
import dev.candor.resume.tailoring.TailorInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What may stand of a model's wordings, and what may not, with the reasons. The claim gate judges them as it judges a person's; and since
 * nobody stands for a model's words and the person's own are always there, a line must besides tell its own line again and nothing else.
 */
record GatedWordings(List<Wording> passed, List<Blocked> blocked) {

    /** A summary speaks of a whole life; nothing but its words ties it to the lines it rests on. */
    private static final int ONE_IN_OF_A_SUMMARY = 12;

    /** A wording that says too much. */
    record Blocked(Wording wording, List<Violation> reasons) {}

    /** Each wording alone in the person's own resume; an exception of the gate is a block. */
    static GatedWordings of(TailorInput input, List<Wording> wordings) {
        Retelling retelling = Retelling.in(input.source());
        List<Wording> passed = new ArrayList<>();
        List<Blocked> blocked = new ArrayList<>();
        for (Wording wording : wordings) {
            List<Violation> reasons = reasons(input, retelling, wording);
            if (reasons.isEmpty()) {
                passed.add(wording);
            } else {
                blocked.add(new Blocked(wording, reasons));
            }
        }
        return new GatedWordings(passed, blocked);
    }

    private static List<Violation> reasons(TailorInput input, Retelling retelling, Wording wording) {
        ClaimReport report = ClaimGate.check(
                input.source(), ResumePaths.write(input.source(), wording.path(), wording.text()), input.asOf());
        List<Violation> reasons = new ArrayList<>(report.violations().stream()
                .filter(violation -> violation.severity() == Severity.BLOCK)
                .toList());
        if (wording.path().equals(Section.SUMMARY)) {
            if (NewWords.tooMany(wording.text(), wording.facts(), ONE_IN_OF_A_SUMMARY)) {
                reasons.add(own(wording, "own-words: More of it is new than the lines it rests on can carry."));
            }
        } else {
            retelling
                    .faults(before(input, wording.path()), wording.text())
                    .forEach(fault -> reasons.add(own(wording, code(fault) + ": " + fault.sentence())));
        }
        return reasons;
    }

    private static Violation own(Wording wording, String reason) {
        return new Violation(wording.path(), wording.text(), wording.text(), reason, Severity.BLOCK, List.of());
    }

    private static String code(Retelling.Fault fault) {
        return fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String before(TailorInput input, String path) {
        return ResumePaths.leaves(input.source()).stream()
                .filter(leaf -> leaf.path().equals(path))
                .map(ResumePaths.Leaf::text)
                .findFirst()
                .orElse("");
    }

    /** Reasons by path, as codes: no words of anybody go back to the model. */
    Map<String, List<String>> codes() {
        Map<String, List<String>> codes = new TreeMap<>();
        blocked.forEach(one -> codes.put(
                one.wording().path(),
                one.reasons().stream()
                        .map(reason -> reason.code().replace('-', '_').toUpperCase(Locale.ROOT))
                        .distinct()
                        .toList()));
        return codes;
    }

    /** Those refused for good, as the person is told of them. */
    List<Proposals.Refused> refused(Section section) {
        return blocked.stream()
                .map(one -> new Proposals.Refused(
                        one.wording().path(),
                        section.before(one.wording().path()),
                        one.wording().text(),
                        one.reasons()))
                .toList();
    }
}
