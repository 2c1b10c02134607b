package dev.candor.resume.tailoring.crew;

import dev.candor.resume.claim.ClaimGate;
import dev.candor.resume.claim.ClaimReport;
import dev.candor.resume.claim.ClaimReport.Severity;
import dev.candor.resume.claim.ClaimReport.Violation;
import dev.candor.resume.document.ResumePaths;
import dev.candor.resume.tailoring.Proposals;
import dev.candor.resume.tailoring.TailorInput;
import dev.candor.skills.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the claim gate lets pass of a model's wordings, and what it does not, with the reasons. */
record GatedWordings(List<Wording> passed, List<Blocked> blocked) {

    /** A summary speaks of a whole life; nothing but its words ties it to the lines it rests on. */
    private static final int ONE_IN_OF_A_SUMMARY = 12;

    private static final int ONE_IN_OF_A_LINE = 8;
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** A wording that says too much. */
    record Blocked(Wording wording, List<Violation> reasons) {}

    /** Each wording alone in the person's own resume; an exception of the gate is a block. */
    static GatedWordings of(TailorInput input, List<Wording> wordings) {
        List<Wording> passed = new ArrayList<>();
        List<Blocked> blocked = new ArrayList<>();
        for (Wording wording : wordings) {
            List<Violation> reasons = reasons(input, wording);
            if (reasons.isEmpty()) {
                passed.add(wording);
            } else {
                blocked.add(new Blocked(wording, reasons));
            }
        }
        return new GatedWordings(passed, blocked);
    }

    private static List<Violation> reasons(TailorInput input, Wording wording) {
        ClaimReport report = ClaimGate.check(
                input.source(), ResumePaths.write(input.source(), wording.path(), wording.text()), input.asOf());
        List<Violation> reasons = new ArrayList<>(report.violations().stream()
                .filter(violation -> violation.severity() == Severity.BLOCK)
                .toList());
        boolean summary = wording.path().equals(Section.SUMMARY);
        if (ownWords(wording) || (!summary && foreignNumber(input, wording))) {
            reasons.add(new Violation(
                    wording.path(),
                    wording.text(),
                    wording.text(),
                    "own-words: More of it is new than the lines it rests on can carry.",
                    Severity.BLOCK,
                    List.of()));
        }
        return reasons;
    }

    private static boolean ownWords(Wording wording) {
        int oneIn = wording.path().equals(Section.SUMMARY) ? ONE_IN_OF_A_SUMMARY : ONE_IN_OF_A_LINE;
        return NewWords.tooMany(wording.text(), wording.facts(), oneIn);
    }

    /** Whether a line has a number that stands elsewhere in the resume, and not in it. */
    private static boolean foreignNumber(TailorInput input, Wording wording) {
        Set<String> own = ResumePaths.leaves(input.source()).stream()
                .filter(leaf -> leaf.path().equals(wording.path()))
                .flatMap(leaf -> digits(leaf.text()))
                .collect(Collectors.toSet());
        return digits(wording.text()).anyMatch(number -> !own.contains(number));
    }

    private static Stream<String> digits(String text) {
        return DIGITS.matcher(Folding.plainDigits(text)).results().map(MatchResult::group);
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
