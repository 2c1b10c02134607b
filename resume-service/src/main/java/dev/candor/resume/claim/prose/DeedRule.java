package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Act;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Line.Clause;
import dev.candor.resume.claim.text.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was done is what the source says was done: selling is not repairing. Neighbouring deeds stand for each other. */
final class DeedRule implements ProseRule {

    /** Deeds that are a trade of their own, each with those by whose words people also call it. */
    private static final Map<String, Set<String>> NEIGHBOURS = Map.ofEntries(
            Map.entry("make", Set.of("maintain", "cook", "talk", "teach")),
            Map.entry("care", Set.of("answer", "advise")),
            Map.entry("maintain", Set.of("make", "check", "answer", "cook")),
            Map.entry("sell", Set.of("advise", "talk")),
            Map.entry("teach", Set.of("advise", "talk", "make")),
            Map.entry("check", Set.of("maintain", "answer", "decide")),
            Map.entry("advise", Set.of("teach", "talk", "answer", "sell", "care")),
            Map.entry("answer", Set.of("advise", "talk", "maintain", "care", "check")),
            Map.entry("cook", Set.of("make", "maintain")),
            Map.entry("talk", Set.of("advise", "answer", "teach", "make", "sell")),
            Map.entry("win", Set.of("sell")),
            Map.entry("decide", Set.of("check")));

    /** Deeds that may be any of these. */
    private static final Set<String> OPEN =
            Set.of("generic", "assist", "run", "charge", "lead", "coordinate", "organise", "process", "launch", "move");

    private static final Set<String> WIDE = Set.of("generic", "assist", "run", "charge", "lead", "coordinate");

    /** Deeds that a line without any deed does not mean. */
    private static final Set<String> CLEAR = Set.of("sell", "teach", "win", "decide");

    private static final Set<String> STRICT = Set.of("sell", "teach", "care", "cook", "win", "decide");

    @Override
    public List<Finding> check(ProseCase one) {
        List<Finding> findings = new ArrayList<>();
        for (Clause clause : one.line().clauses()) {
            List<SourceText> texts = one.supporters(clause);
            List<Act> deeds = one.line().acts(clause).stream()
                    .filter(act -> !MarkWords.denied(one.line(), act.at()) && !isChange(one.line(), act))
                    .toList();
            for (Act act : deeds) {
                if (foreign(one, act, texts.isEmpty() ? one.own() : texts, texts.isEmpty())) {
                    findings.add(one.confirm(
                            one.line().quote(act.at(), act.length()),
                            "new-deed",
                            "The source does not say this was done."));
                }
            }
        }
        return findings;
    }

    /** "Lifted accuracy by 3 points" is judged as a change. */
    private static boolean isChange(Line line, Act act) {
        return line.marks().stream()
                .anyMatch(mark -> Set.of("up", "down", "better").contains(mark.kind()) && mark.covers(act.at()));
    }

    /** Whether all sentences that may be meant speak of other trades. */
    private static boolean foreign(ProseCase one, Act act, List<SourceText> texts, boolean unmet) {
        Set<String> neighbours = NEIGHBOURS.get(act.group());
        boolean alike = neighbours == null
                || texts.stream().anyMatch(text -> text.line().acts().isEmpty() && !CLEAR.contains(act.group()))
                || texts.stream()
                        .flatMap(text -> text.line().acts().stream())
                        .map(Act::group)
                        .anyMatch(group -> group.equals(act.group())
                                || neighbours.contains(group)
                                || (!unmet && open(act.group(), group)));
        return !alike && words(one, act).stream().noneMatch(term -> Words.explained(term, one.ownTexts()));
    }

    /** Leading or running something may be anything; moving or recording something is no teaching, caring, selling. */
    private static boolean open(String mine, String theirs) {
        return !mine.equals("win") && (STRICT.contains(mine) ? WIDE : OPEN).contains(theirs);
    }

    private static List<Term> words(ProseCase one, Act act) {
        return one.line().terms().stream()
                .filter(term -> term.at() >= act.at() && term.at() < act.at() + act.length())
                .toList();
    }
}
