package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Line.Clause;
import dev.candor.resume.claim.text.Mark;
import dev.candor.resume.claim.text.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How far something came is part of it. What was applied for, planned, negotiated or drafted is not told as won, opened, signed or
 * approved, and what the source says is open, put off or given up is not told without that.
 */
final class OpenRule implements ProseRule {

    private static final double KEPT = 0.4;
    private static final double IN_SUMMARY = 0.6;
    private static final Set<String> OPEN = Set.of("weak", "pending", "progress", "negation");
    private static final Set<String> BEGUN = Set.of("weak", "pending", "progress");
    private static final Set<String> STATES = Set.of("weak", "pending", "closed", "verdict", "progress", "stage");
    private static final int BUILT = 4;
    private static final Pattern YET = Pattern.compile("(?iu)\\b(?:yet|noch|encore|todav[ií]a|a[uú]n)\\b");
    private static final Pattern UNDECIDED = Pattern.compile(
            "(?iu)\\b(?:pending|outstanding|awaiting|undecided|open|offen|offene[nr]?|ausstehend|steht aus|en"
                    + " attente|pendientes?|por decidir)\\b");

    @Override
    public List<Finding> check(ProseCase one) {
        List<Finding> findings = new ArrayList<>();
        for (SourceText text :
                one.aligned().stream().limit(one.summary() ? 3 : 1).toList()) {
            if (isToldAgain(one, text.line())) {
                closed(one, text).or(() -> lost(one, text)).ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** Whether a line says that something is not finished, or was not more than begun. */
    static boolean isOpen(Line line) {
        return line.marks().stream().anyMatch(mark -> OPEN.contains(mark.kind()) || isEarly(mark));
    }

    /** Whether a line says in any words that what a mark takes back did not come far: "put forward" for "proposed". */
    static boolean keeps(Line mine, Mark mark) {
        return isEarly(mark) && mine.marks().stream().anyMatch(other -> BEGUN.contains(other.kind()));
    }

    private static boolean isEarly(Mark mark) {
        return (mark.kind().equals("stage") && mark.rank() < BUILT)
                || mark.level().equals("aim");
    }

    /** "Won the contract" for "negotiated the contract". */
    private static Optional<Finding> closed(ProseCase one, SourceText text) {
        boolean pending = !text.line().marks("pending").isEmpty();
        boolean begun = pending || !text.line().marks("weak").isEmpty();
        boolean open = isOpen(one.line())
                && (!pending
                        || !one.line().marks("pending").isEmpty()
                        || !one.line().marks("progress").isEmpty());
        if (!begun || open) {
            return Optional.empty();
        }
        return one.line().marks("closed").stream()
                .filter(mark -> !MarkWords.denied(one.line(), mark))
                .filter(mark -> !isSaid(one.line(), mark, text.line()))
                .filter(mark -> !one.summary() || one.coverage(one.clauseAt(mark.at()), text) >= IN_SUMMARY)
                .findFirst()
                .map(mark -> Finding.block(
                        one.line().quote(mark.at(), mark.length()),
                        "not-that-far",
                        "The source says that it did not come that far.",
                        List.of(text.quoted())));
    }

    private static boolean isSaid(Line line, Mark mark, Line source) {
        boolean closed = source.marks("closed").stream().anyMatch(other -> !MarkWords.denied(source, other));
        boolean words = MarkWords.words(line, mark).stream()
                .anyMatch(term -> source.keys().contains(term.root()));
        return source.marks("pending").isEmpty() && (closed || words);
    }

    /** "The draft" told without that it waits for somebody's word, and with no other word that leaves it open. */
    private static Optional<Finding> lost(ProseCase one, SourceText text) {
        if (isOpen(one.line())
                || one.summary()
                || !Ahead.of(one.line(), one.asOf()).isEmpty()) {
            return Optional.empty();
        }
        return Stream.concat(
                        text.line().marks("pending").stream(),
                        Ahead.of(text.line(), one.asOf()).stream()
                                .filter(year -> !isToldBeside(one, MarkWords.quote(text.line(), year))))
                .filter(mark -> concerns(one.line(), text.line(), mark))
                .findFirst()
                .map(mark -> Finding.confirm(
                        text.line().quote(mark.at(), mark.length()),
                        "state-lost",
                        "The source says that it was open or given up.",
                        List.of(text.quoted())));
    }

    /** Whether another line of the role says what is to come in that year. */
    private static boolean isToldBeside(ProseCase one, String year) {
        return one.told().get().stream().anyMatch(line -> line.contains(year));
    }

    /** Whether what is open is told: its clause has next to nothing of its own, or something of it is said again. */
    private static boolean concerns(Line mine, Line source, Mark mark) {
        List<Term> own = source.clauses().stream()
                .filter(clause -> clause.holds(mark.at()))
                .flatMap(clause -> contents(source, clause).stream())
                .toList();
        return own.size() <= 1 || own.stream().anyMatch(term -> Words.explained(term, mine.keys(), mine));
    }

    private static List<Term> contents(Line line, Clause clause) {
        return line.terms(clause).stream()
                .filter(term -> !term.neutral())
                .filter(term ->
                        line.marks().stream().noneMatch(mark -> STATES.contains(mark.kind()) && mark.covers(term.at())))
                .toList();
    }

    /** Whether what a sentence is about is told again. */
    private static boolean isToldAgain(ProseCase one, Line source) {
        List<Term> about = source.terms().stream()
                .filter(term -> !term.neutral() && !isDeed(source, term))
                .filter(term -> source.marks().stream()
                        .noneMatch(mark -> STATES.contains(mark.kind()) && mark.covers(term.at())))
                .toList();
        long kept = about.stream()
                .filter(term -> Words.explained(term, one.line().keys(), one.line()))
                .count();
        long least = one.summary() ? 2 : 1;
        return kept >= Math.min(least, Math.max(1, about.size())) && kept >= KEPT * about.size();
    }

    private static boolean isDeed(Line line, Term term) {
        return line.acts().stream().anyMatch(act -> term.at() >= act.at() && term.at() < act.at() + act.length());
    }

    /** "Decision pending" for "not decided yet". */
    static boolean answers(Line mine, Line source, Mark mark) {
        return mark.kind().equals("negation")
                && YET.matcher(source.text()).find()
                && UNDECIDED.matcher(mine.text()).find();
    }
}
