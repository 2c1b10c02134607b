package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.ClaimReport.SourceLine;
import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.source.SkillFacts;
import dev.candor.resume.claim.source.SourceIndex;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Line.Clause;
import dev.candor.resume.claim.text.Term;
import dev.candor.skills.SkillMatcher.Hit;
import dev.candor.skills.text.number.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * One tailored sentence and everything it may be backed by.
 *
 * @param entry source entry it belongs to; empty for a summary, which may speak of all
 * @param aligned source sentences it says again, best first
 * @param ownTexts sentences and short fields of the same role; all for a summary
 * @param hits skills named in the line; one written across a number is none
 * @param told wordings of the lines of the tailored role
 */
record ProseCase(
        Line line,
        String entry,
        Alignment alignment,
        List<SourceText> aligned,
        List<SourceText> ownTexts,
        List<Hit> hits,
        Supplier<Set<String>> told,
        SourceIndex index,
        LocalDate asOf) {

    private static final double TOLD = 0.4;

    static ProseCase of(
            Line line,
            String entry,
            Alignment alignment,
            Supplier<Set<String>> told,
            SourceIndex index,
            LocalDate asOf) {
        List<SourceText> ownTexts = entry.isEmpty() ? index.texts() : index.texts(entry);
        return new ProseCase(line, entry, alignment, alignment.of(line), ownTexts, hitsOf(line), told, index, asOf);
    }

    /** Sentences of the same role; all for a summary. */
    List<SourceText> own() {
        return alignment.candidates();
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

    /** Every source sentence that a clause may say again: in a summary, which joins many, also distant ones. */
    List<SourceText> supporters(Clause clause) {
        return alignment.near(line.terms(clause), quantities(clause), summary() ? 0.25 : 0.5);
    }

    /** As {@link #supporters(Clause)}, by some words of the clause only. */
    List<SourceText> supporters(List<Term> terms, Clause clause) {
        return alignment.near(terms, quantities(clause), summary() ? 0.25 : 0.5);
    }

    /** Share of the words with content of a clause that a sentence explains; 0 if it has none. */
    double coverage(Clause clause, SourceText text) {
        List<Term> terms =
                line.terms(clause).stream().filter(term -> !term.neutral()).toList();
        long explained =
                terms.stream().filter(term -> Words.explained(term, text)).count();
        return terms.isEmpty() ? 0.0 : explained / (double) terms.size();
    }

    /** Whether a word belongs to the long form of an acronym of the source: "petites et moyennes entreprises" for PME. */
    boolean inLongForm(Term term) {
        return LongForms.hold(this, term);
    }

    /** Whether a word belongs to the name of a skill that the same role, or for a summary anything, names. */
    boolean inSkill(Term term) {
        return hits().stream()
                .filter(hit ->
                        term.token().start() >= hit.start() && term.token().end() <= hit.end())
                .anyMatch(hit -> index.skills().texts(hit.skill().id()).stream()
                        .anyMatch(
                                text -> summary() || text.entry().equals(entry) || !SourceIndex.isRole(text.entry())));
    }

    private static List<Hit> hitsOf(Line line) {
        return SkillFacts.hits(line.text(), line.language()).stream()
                .filter(hit -> !Shortened.isDefined(line, line.tokenAt(hit.start())))
                .filter(hit -> line.quantities().stream()
                        .noneMatch(number -> number.start() < hit.end() && hit.start() < number.end()))
                .toList();
    }

    /** Whether the line says enough of a source sentence to be about the same: two fifths of its words with content, in a summary two at least. */
    boolean tells(Line source) {
        List<Term> about =
                source.terms().stream().filter(term -> !term.neutral()).toList();
        long kept = about.stream()
                .filter(term -> Words.explained(term, line.keys(), line))
                .count();
        return kept >= (summary() ? 2 : 1) && kept >= TOLD * about.size();
    }

    /** Whether the line takes more than a word from a source sentence that the nearest one does not have. */
    boolean adds(SourceText text) {
        SourceText nearest = aligned.getFirst();
        long more = line.terms().stream()
                .filter(term -> !term.neutral() && Words.explained(term, text) && !Words.explained(term, nearest))
                .count();
        boolean dated = text.line().dates().stream()
                .anyMatch(theirs -> line.dates().stream().anyMatch(mine -> Objects.equals(mine.from(), theirs.from())));
        return text.equals(nearest) || more > (dated ? 0 : 1);
    }

    /** How many words with content of the nearest source sentence the line does not say again. */
    long unsaid() {
        Set<String> mine = line.keys();
        return aligned.isEmpty()
                ? 0
                : aligned.getFirst().line().terms().stream()
                        .filter(term -> !Words.explained(term, mine, line))
                        .count();
    }

    /** Whether a word belongs to a deed of the line. */
    boolean inAct(Term term) {
        return line.acts().stream().anyMatch(act -> term.at() >= act.at() && term.at() < act.at() + act.length());
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
