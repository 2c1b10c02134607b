package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.ClaimReport.SourceLine;
import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.source.SourceIndex;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Line.Clause;
import dev.candor.resume.claim.text.Term;
import dev.candor.skills.text.number.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One tailored sentence and everything it may be backed by.
 *
 * @param entry source entry it belongs to; empty for a summary, which may speak of all
 * @param aligned source sentences it says again, best first
 */
record ProseCase(
        Line line, String entry, Alignment alignment, List<SourceText> aligned, SourceIndex index, LocalDate asOf) {

    static ProseCase of(Line line, String entry, SourceIndex index, LocalDate asOf) {
        List<SourceText> sentences = entry.isEmpty() ? index.sentences() : index.sentences(entry);
        Alignment alignment = new Alignment(sentences);
        return new ProseCase(line, entry, alignment, alignment.of(line), index, asOf);
    }

    /** Sentences of the same role; all for a summary. */
    List<SourceText> own() {
        return alignment.candidates();
    }

    /** Sentences and short fields of the same role; all for a summary. */
    List<SourceText> ownTexts() {
        return entry.isEmpty()
                ? index.texts()
                : index.texts().stream()
                        .filter(text -> text.entry().equals(entry))
                        .toList();
    }

    boolean summary() {
        return entry.isEmpty();
    }

    /** The source sentence that a clause says again. */
    Optional<SourceText> sourceOf(Clause clause) {
        return alignment
                .best(line.terms(clause), quantities(clause))
                .or(() -> aligned.stream().findFirst());
    }

    List<Quantity> quantities(Clause clause) {
        return line.quantities().stream()
                .filter(q -> clause.holds(line.tokenAt(q.start())))
                .toList();
    }

    Clause clauseAt(int token) {
        return line.clauses().stream()
                .filter(clause -> clause.holds(token))
                .findFirst()
                .orElseGet(() -> line.clauses().getLast());
    }

    /** The clause of a source sentence that shares most words with a tailored one. */
    static Clause nearest(Line source, List<Term> terms) {
        Clause best = source.clauses().getFirst();
        long most = -1;
        for (Clause clause : source.clauses()) {
            List<Term> theirs = source.terms(clause);
            long shared = terms.stream()
                    .filter(term -> !term.neutral())
                    .filter(term -> theirs.stream().anyMatch(other -> Words.shared(term, other.keys())))
                    .count();
            if (shared > most) {
                most = shared;
                best = clause;
            }
        }
        return best;
    }

    List<SourceLine> evidence() {
        return aligned.stream().map(SourceText::quoted).toList();
    }

    Finding block(String claim, String code, String sentence) {
        return Finding.block(claim, code, sentence, evidence());
    }

    Finding confirm(String claim, String code, String sentence) {
        return Finding.confirm(claim, code, sentence, evidence());
    }
}
