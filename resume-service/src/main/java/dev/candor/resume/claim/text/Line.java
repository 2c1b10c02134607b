package dev.candor.resume.claim.text;

import dev.candor.skills.text.Tokens.Token;
import dev.candor.skills.text.date.DateRange;
import dev.candor.skills.text.number.Quantity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One sentence, read.
 *
 * @param tokens words and signs; hyphens inside words are left out
 * @param terms words with content outside of quantities
 * @param keys keys of all words, and of what they are kinds of
 */
public record Line(
        String text,
        String language,
        List<Token> tokens,
        List<Term> terms,
        List<Act> acts,
        List<Mark> marks,
        List<Quantity> quantities,
        List<DateRange> dates,
        List<Frequency> frequencies,
        List<Clause> clauses,
        Set<String> keys) {

    /** A line whose keys follow from its words. */
    static Line of(Tokenised read, List<Act> acts, List<Mark> marks, List<Quantity> quantities, List<DateRange> dates) {
        List<Clause> clauses = Clauses.of(read.tokens(), acts, marks);
        return new Line(
                read.text(),
                read.language(),
                read.tokens(),
                read.terms(),
                acts,
                marks,
                quantities,
                dates,
                Frequencies.of(read.tokens(), read.language()),
                clauses,
                keysOf(read));
    }

    /** The words of a line. */
    record Tokenised(String text, String language, List<Token> tokens, List<Term> terms) {}

    private static Set<String> keysOf(Tokenised read) {
        Set<String> keys =
                read.terms().stream().flatMap(term -> term.keys().stream()).collect(Collectors.toSet());
        if (read.language().equals("en")) {
            keys.addAll(Meanings.kinds(keys));
        }
        keys.addAll(Ordinals.keys(read.tokens()));
        return Set.copyOf(keys);
    }

    /** A stretch of tokens with one deed: {@code [from, to)}. */
    public record Clause(int from, int to) {

        /** Whether a token is in it. */
        public boolean holds(int token) {
            return token >= from && token < to;
        }
    }

    @Override
    public String toString() {
        return "Line[characters=" + text.length() + "]";
    }

    /** Marks of a kind. */
    public List<Mark> marks(String kind) {
        return marks.stream().filter(mark -> mark.kind().equals(kind)).toList();
    }

    /** Words of a clause. */
    public List<Term> terms(Clause clause) {
        return terms.stream().filter(term -> clause.holds(term.at())).toList();
    }

    /** Deeds of a clause. */
    public List<Act> acts(Clause clause) {
        return acts.stream().filter(act -> clause.holds(act.at())).toList();
    }

    /** The words of a mark as written. */
    public String quote(int from, int length) {
        return text.substring(
                tokens.get(from).start(), tokens.get(from + length - 1).end());
    }

    /** Index of the token at or behind an offset; the number of tokens if there is none. */
    public int tokenAt(int offset) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).end() <= offset) {
            at++;
        }
        return at;
    }
}
