package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Act;
import dev.candor.resume.claim.text.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What was done is what the source says was done: selling is not repairing, and no deed comes in. */
final class DeedRule implements ProseRule {

    private static final Set<String> PLAIN = Set.of(
            "make",
            "care",
            "maintain",
            "sell",
            "teach",
            "check",
            "advise",
            "answer",
            "move",
            "cook",
            "talk",
            "decide",
            "process");

    @Override
    public List<Finding> check(ProseCase one) {
        List<Finding> findings = new ArrayList<>();
        List<SourceText> texts = one.aligned().isEmpty() ? one.own() : one.aligned();
        for (Act act : one.line().acts()) {
            boolean group = texts.stream()
                    .flatMap(text -> text.line().acts().stream())
                    .anyMatch(other -> other.group().equals(act.group()));
            boolean words = words(one, act).stream().anyMatch(term -> Words.explained(term, one.ownTexts()));
            if (PLAIN.contains(act.group()) && !group && !words) {
                findings.add(one.confirm(
                        one.line().quote(act.at(), act.length()),
                        "new-deed",
                        "The source does not say this was done."));
            }
        }
        return findings;
    }

    private static List<Term> words(ProseCase one, Act act) {
        return one.line().terms().stream()
                .filter(term -> term.at() >= act.at() && term.at() < act.at() + act.length())
                .toList();
    }
}
