package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Act;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Line.Clause;
import dev.candor.resume.claim.text.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A deed never grows: who helped did not do it, who did it did not lead it, who led it did not found it. */
final class StrengthRule implements ProseRule {

    private static final int DOES = 2;
    private static final int LEADS = 4;

    @Override
    public List<Finding> check(ProseCase one) {
        List<Finding> findings = new ArrayList<>();
        for (Clause clause : one.line().clauses()) {
            List<Act> acts = one.line().acts(clause);
            Optional<Act> strongest = strongest(acts);
            if (strongest.isPresent()) {
                raised(one, clause, strongest.get()).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> raised(ProseCase one, Clause clause, Act act) {
        int mine = Tempered.of(one.line().acts(clause), one.line().language())
                .map(Act::least)
                .orElse(act.least());
        Optional<SourceText> source = one.sourceOf(clause);
        if (source.isEmpty()) {
            return mine >= LEADS && !one.summary()
                    ? Optional.of(tooStrong(one, act, "led", List.of()))
                    : Optional.empty();
        }
        int theirs = strength(one, source.get(), one.line().terms(clause));
        if (mine <= theirs) {
            return Optional.empty();
        }
        if ((mine - theirs >= 2 && theirs > 0) || mine >= LEADS) {
            return Optional.of(tooStrong(one, act, "more", List.of(source.get())));
        }
        return Optional.of(Finding.confirm(
                quote(one.line(), act),
                "strength-up",
                "The source says less of what was done.",
                List.of(source.get().quoted())));
    }

    private static Finding tooStrong(ProseCase one, Act act, String more, List<SourceText> evidence) {
        String sentence =
                more.equals("led") ? "The source does not say that this was led." : "The source says far less.";
        return Finding.block(
                quote(one.line(), act),
                "strength-up",
                sentence,
                evidence.stream().map(SourceText::quoted).toList());
    }

    /** How strong the source is in the clause that says the same. */
    private static int strength(ProseCase one, SourceText source, List<Term> terms) {
        Line line = source.line();
        Clause clause = ProseCase.nearest(line, terms);
        List<Act> acts =
                line.acts(clause).isEmpty() ? line.acts().stream().limit(1).toList() : line.acts(clause);
        Optional<Act> tempered = Tempered.of(acts, line.language());
        if (tempered.isPresent()) {
            return tempered.get().most();
        }
        boolean titled = acts.isEmpty()
                && !one.index().tree().text(source.entry() + ".position").isEmpty()
                && line.marks("title").stream().anyMatch(mark -> mark.rank() >= 3);
        return titled ? LEADS : acts.stream().mapToInt(Act::most).max().orElse(DOES);
    }

    private static Optional<Act> strongest(List<Act> acts) {
        return acts.stream().reduce((one, other) -> other.least() > one.least() ? other : one);
    }

    private static String quote(Line line, Act act) {
        return line.quote(act.at(), act.length());
    }
}
