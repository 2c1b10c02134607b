package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.ClaimReport.SourceLine;
import dev.candor.resume.claim.source.FieldKind;
import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Act;
import dev.candor.resume.claim.text.LimitWords;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Line.Clause;
import dev.candor.resume.claim.text.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A deed never grows: who helped did not do it, who did it did not lead it, who led it did not found it. */
final class StrengthRule implements ProseRule {

    private static final int DOES = 2;
    private static final int LEADS = 4;
    private static final double SURELY = 0.5;
    private static final Set<String> AS = Set.of("as", "als", "comme", "como");

    @Override
    public List<Finding> check(ProseCase one) {
        List<Finding> findings = new ArrayList<>();
        for (Clause clause : one.line().clauses()) {
            List<Act> acts = one.line().acts(clause).stream()
                    .filter(act -> !HeldNames.holdDeed(one, act.at(), act.length()))
                    .filter(act -> !MarkWords.denied(one.line(), act.at()))
                    .filter(act -> !Spared.is(one, act))
                    .toList();
            Optional<Act> strongest = strongest(acts);
            if (strongest.isPresent()) {
                raised(one, clause, strongest.get()).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> raised(ProseCase one, Clause clause, Act act) {
        Clause behind = new Clause(act.at(), end(one, clause, act));
        List<Term> local = contents(one, behind);
        boolean near = !local.isEmpty() || !one.quantities(behind).isEmpty();
        Clause about = near ? behind : clause;
        int mine = Tempered.of(one.line().acts(clause), one.line().language())
                .map(Act::least)
                .orElseGet(() -> Managing.ofThings(one, act, about) ? DOES : act.least());
        List<Term> objects = contents(one, about);
        boolean bare = objects.isEmpty() && one.quantities(about).isEmpty();
        List<SourceText> sources = bare ? one.own() : one.supporters(objects, about);
        if (sources.isEmpty()) {
            return mine >= LEADS && !said(one, act)
                    ? Optional.of(one.confirm(quote(one, act), "strength-up", "The source does not say who led this."))
                    : Optional.empty();
        }
        List<Term> terms = bare ? List.of() : one.line().terms(clause);
        int theirs = sources.stream()
                .mapToInt(source -> strength(one, source, terms, act))
                .max()
                .orElse(DOES);
        return mine <= theirs || isWhole(one, act, mine) || isWritten(one, act) || isOfTitle(one, act)
                ? Optional.empty()
                : Optional.of(finding(one, near ? clause : behind, act, mine - theirs, sources));
    }

    /** "Lead author", "Responsable de la communication": the deed and the next word with content stand so in the source or in a title. */
    private static boolean isWritten(ProseCase one, Act act) {
        List<SourceText> texts = one.summary() ? one.index().of(FieldKind.TITLE) : one.aligned();
        Optional<String> pair = pair(one.line(), act.at());
        return pair.isPresent()
                && texts.stream()
                        .map(SourceText::line)
                        .anyMatch(source -> IntStream.range(0, source.tokens().size())
                                .anyMatch(at -> pair(source, at).equals(pair)));
    }

    /** "At the head of the meat section" of the head of that section: the title of the very role says it. */
    private static boolean isOfTitle(ProseCase one, Act act) {
        int end = act.at() + act.length();
        List<Term> next = one.line().terms().stream()
                .filter(term -> term.at() >= end && !term.neutral())
                .limit(1)
                .toList();
        return !next.isEmpty()
                && act.least() >= LEADS
                && one.index().fields(one.entry()).stream()
                        .filter(text -> text.kind() == FieldKind.TITLE)
                        .filter(text -> text.line().marks("title").stream().anyMatch(mark -> mark.rank() >= 2))
                        .filter(text -> !LimitWords.of(text.line()).contains("deputy"))
                        .flatMap(text -> text.line().terms().stream())
                        .anyMatch(theirs -> theirs.root().equals(next.getFirst().root()));
    }

    private static Optional<String> pair(Line line, int at) {
        String first = line.tokens().get(at).folded();
        return line.terms().stream()
                .filter(term -> term.at() > at && !term.neutral())
                .findFirst()
                .filter(next -> line.tokens().subList(at, next.at()).stream()
                        .allMatch(token -> token.word() || "'\u2019".contains(token.text())))
                .map(next -> first + " " + next.token().folded());
    }

    /** Whether the line says all of a sentence again and the same deed, as strong, is in it: whom it led may be summed up. */
    private static boolean isWhole(ProseCase one, Act act, int mine) {
        return one.unsaid() == 0
                && one.aligned().stream()
                        .limit(1)
                        .flatMap(text -> text.line().acts().stream().limit(1))
                        .anyMatch(other -> other.group().equals(act.group()) && other.most() >= mine);
    }

    private static Finding finding(ProseCase one, Clause clause, Act act, int steps, List<SourceText> sources) {
        SourceText nearest = sources.getFirst();
        boolean far = steps >= 2 || (act.least() >= LEADS && steps > 0);
        boolean bare = contents(one, clause).isEmpty() && one.quantities(clause).isEmpty();
        boolean sure = !one.summary() || (!bare && one.coverage(clause, nearest) >= SURELY);
        List<SourceLine> evidence = List.of(nearest.quoted());
        return far && sure && !Spared.together(one, clause)
                ? Finding.block(quote(one, act), "strength-up", "The source says far less.", evidence)
                : Finding.confirm(quote(one, act), "strength-up", "The source says less of what was done.", evidence);
    }

    /** Words with content that are no deeds. */
    private static List<Term> contents(ProseCase one, Clause clause) {
        return one.line().terms(clause).stream()
                .filter(term -> !one.inAct(term) && !term.neutral())
                .toList();
    }

    /** Where what the deed was done to ends: at the next deed or sign. */
    private static int end(ProseCase one, Clause clause, Act act) {
        int to = act.at() + act.length();
        while (to < clause.to() && one.line().tokens().get(to).word() && !startsAct(one, to)) {
            to++;
        }
        return to;
    }

    private static boolean startsAct(ProseCase one, int at) {
        return one.line().acts().stream().anyMatch(act -> act.at() == at);
    }

    /** Whether the same deed, as strong, is named in the same role. */
    private static boolean said(ProseCase one, Act act) {
        return one.own().stream()
                .flatMap(text -> text.line().acts().stream())
                .anyMatch(other -> other.group().equals(act.group()) && other.most() >= act.least());
    }

    /** How strong the source is in the clause that says the same. */
    private static int strength(ProseCase one, SourceText source, List<Term> terms, Act mine) {
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
        return titled || isForeman(line)
                ? LEADS
                : acts.stream().mapToInt(act -> worth(act, mine)).max().orElse(DOES);
    }

    /** "Acted as foreman on two projects". */
    private static boolean isForeman(Line line) {
        return line.marks("title").stream()
                .anyMatch(mark -> mark.rank() >= 2
                        && mark.at() > 0
                        && AS.contains(line.tokens().get(mark.at() - 1).folded()));
    }

    /** Who hired or approved decided that, and led nobody by it. */
    private static int worth(Act theirs, Act mine) {
        boolean other = theirs.group().equals("decide") && !mine.group().equals("decide");
        return other ? DOES : theirs.most();
    }

    private static Optional<Act> strongest(List<Act> acts) {
        return acts.stream().reduce((one, other) -> other.least() > one.least() ? other : one);
    }

    private static String quote(ProseCase one, Act act) {
        return one.line().quote(act.at(), act.length());
    }
}
