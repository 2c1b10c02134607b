package dev.candor.resume.claim.text;

import dev.candor.skills.text.Languages;
import dev.candor.skills.text.Sentences;
import dev.candor.skills.text.Tokens;
import dev.candor.skills.text.Tokens.Token;
import dev.candor.skills.text.date.DateRange;
import dev.candor.skills.text.date.DateRanges;
import dev.candor.skills.text.number.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a text into sentences and reads each. */
public final class Lines {

    private Lines() {}

    /** The sentences of a text, in order. */
    public static List<Line> of(String text, String language) {
        return Sentences.split(text).stream()
                .map(sentence -> read(sentence.in(text), language))
                .toList();
    }

    /** One text read as one sentence. */
    public static Line read(String text, String language) {
        List<Token> tokens = joined(Tokens.of(text));
        ClaimReading reading = ClaimReading.of(language);
        List<Quantity> quantities = Numbers.of(text, language);
        List<DateRange> dates = DateRanges.find(text).stream()
                .filter(date -> quantities.stream().noneMatch(q -> q.start() < date.end() && date.start() < q.end()))
                .toList();
        List<Mark> marks = reading.marks(tokens);
        List<Act> acts = reading.acts(tokens, marks).stream()
                .filter(act -> quantities.stream().noneMatch(count -> isCounted(tokens.get(act.at()), count, text)))
                .toList();
        List<Term> terms = terms(tokens, reading, language, quantities, dates);
        return Line.of(new Line.Tokenised(text, language, tokens, terms), acts, marks, quantities, dates);
    }

    /** Whether a folded word stands in the table of English meanings: a name that somebody made up does not. */
    public static boolean isDictionaryWord(String folded) {
        return !Meanings.of(folded).isEmpty();
    }

    /** Whether the table of English meanings knows a folded word as a verb. */
    public static boolean isVerb(String folded) {
        return Meanings.of(folded).stream().anyMatch(meaning -> meaning.startsWith("v"));
    }

    /** "Seven cooks", "dos administrativas": what stands right behind a plain count is a noun and no deed. */
    private static boolean isCounted(Token token, Quantity count, String text) {
        return count.unit().isEmpty()
                && count.end() <= token.start()
                && text.substring(count.end(), token.start()).isBlank();
    }

    private static List<Term> terms(
            List<Token> tokens,
            ClaimReading reading,
            String language,
            List<Quantity> quantities,
            List<DateRange> dates) {
        List<Set<String>> concepts = reading.concepts(tokens);
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean counted = quantities.stream().anyMatch(q -> isInside(token, q))
                    || dates.stream().anyMatch(d -> token.start() >= d.start() && token.end() <= d.end());
            if (token.word() && !counted && !isLittle(tokens, i, language)) {
                Set<String> keys = concepts.get(i);
                keys.add(Roots.of(token.folded(), language));
                keys.add(token.folded());
                if (language.equals("en")) {
                    keys.addAll(Meanings.of(token.folded()));
                }
                String ordinal = Ordinals.keyOf(token);
                if (ordinal != null) {
                    keys.add(ordinal);
                }
                terms.add(new Term(i, token, Roots.of(token.folded(), language), keys, reading.neutral(tokens, i)));
            }
        }
        return List.copyOf(terms);
    }

    /** The clients of "one client in three" are words, and no part of the number. */
    private static boolean isInside(Token token, Quantity number) {
        return token.start() >= number.start()
                && token.end() <= number.end()
                && !(number.unit().equals("share") && number.subject().contains(token.folded()));
    }

    private static boolean isLittle(List<Token> tokens, int at, String language) {
        return isFunctionWord(tokens.get(at), language)
                || isEnding(tokens, at)
                || isElided(tokens, at)
                || isLetter(tokens.get(at));
    }

    /** The s of "the group's". */
    private static boolean isEnding(List<Token> tokens, int at) {
        return at > 0
                && tokens.get(at).text().length() <= 2
                && "'’".contains(tokens.get(at - 1).text())
                && !tokens.get(at - 1).text().isEmpty();
    }

    /** The letters of "u. a.". */
    private static boolean isLetter(Token token) {
        return token.text().length() == 1 && Character.isLowerCase(token.text().charAt(0));
    }

    /** The j of "j'ai formé". */
    private static boolean isElided(List<Token> tokens, int at) {
        return tokens.get(at).text().length() <= 2
                && at + 1 < tokens.size()
                && "'’".contains(tokens.get(at + 1).text())
                && !tokens.get(at + 1).spaced();
    }

    private static boolean isFunctionWord(Token token, String language) {
        return Languages.isStopWord(token.folded(), language) && (token.text().length() < 4 || !token.capitalised());
    }

    private static List<Token> joined(List<Token> tokens) {
        List<Token> joined = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean hyphen = !token.word()
                    && "-‐‑".contains(token.text())
                    && !token.spaced()
                    && i + 1 < tokens.size()
                    && !tokens.get(i + 1).spaced();
            if (!hyphen) {
                joined.add(token);
            }
        }
        return joined;
    }
}
