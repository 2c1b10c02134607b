package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Term;
import dev.candor.skills.text.Languages;
import dev.candor.skills.text.Tokens.Token;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether a word of one line is said by another: same word, same family, same concept, part of a compound, acronym. */
public final class Words {

    private static final int COMPOUND_PART = 5;
    private static final int FAMILY = 6;
    private static final double SAME_SHARE = 0.75;
    /** Give no letter to a short form either: "English as an additional language" is EAL. */
    private static final Set<String> LINKING = Set.of("as", "a", "an");

    private Words() {}

    static boolean shared(Term term, Set<String> keys) {
        return term.keys().stream().anyMatch(keys::contains);
    }

    static boolean explained(Term term, Set<String> keys, Line line) {
        return shared(term, keys) || inCompound(term, line) || acronym(term, line) || family(term, line);
    }

    /** Whether a text of the source says a word of another line. */
    public static boolean explained(Term term, SourceText text) {
        return explained(term, text.line().keys(), text.line());
    }

    static boolean explained(Term term, Collection<SourceText> texts) {
        return texts.stream().anyMatch(text -> explained(term, text));
    }

    /** "Physiotherapeut" and "Physiotherapie": most of both words is the same. */
    static boolean family(Term term, Line line) {
        return line.terms().stream().anyMatch(other -> related(term.root(), other.root()));
    }

    private static boolean related(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        if (Math.min(one.length(), other.length()) < FAMILY || one.charAt(0) != other.charAt(0)) {
            return false;
        }
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same >= FAMILY && same >= SAME_SHARE * longer;
    }

    /** "Beratung" is said by "Kundenberatung"; a longer compound says more and is not. */
    private static boolean inCompound(Term term, Line line) {
        String root = term.root();
        return Math.max(root.length(), term.token().folded().length() - 1) >= COMPOUND_PART
                && !"en".equals(line.language())
                && (line.terms().stream()
                                .anyMatch(other -> compound(other.root(), root)
                                        || compound(root, other.root())
                                        || begins(other, term))
                        || joined(root, line));
    }

    /** "Pumpen" begins "Pumpenprüfstand": its root is too short to prove it, the word is not. */
    private static boolean begins(Term whole, Term part) {
        String first = part.token().folded();
        return first.length() > COMPOUND_PART
                && whole.token().folded().startsWith(first)
                && whole.token().folded().length() >= first.length() + COMPOUND_PART;
    }

    /** "Knieoperationen" where the source says "Knie- und Hüftoperationen". */
    private static boolean joined(String root, Line line) {
        for (Term first : line.terms()) {
            String head = first.token().folded();
            if (head.length() >= 3 && head.length() <= root.length() - 3 && root.startsWith(head)) {
                String rest = root.substring(head.length());
                if (line.terms().stream().anyMatch(other -> other.root().endsWith(rest))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean compound(String whole, String part) {
        return part.length() >= COMPOUND_PART
                && (whole.endsWith(part)
                        || whole.startsWith(part)
                        || (part.length() > COMPOUND_PART && whole.contains(part)));
    }

    /** Whether letters stand for words of a text. */
    public static boolean isSpelledBy(Term term, SourceText text) {
        return acronym(term, text.line());
    }

    /** "ICU" for "intensive care unit", and its words for it. */
    private static boolean acronym(Term term, Line line) {
        String text = singular(term.token().text());
        boolean capitals = text.length() >= 2
                && text.length() <= 6
                && text.chars().filter(Character::isUpperCase).count() >= 2
                && text.chars().allMatch(Character::isLetterOrDigit);
        String letters = text.toLowerCase(Locale.ROOT);
        return capitals
                && (Initials.says(line, text)
                        || ofCompound(letters, line)
                        || Lettered.isOf(letters, line)
                        || initials(line, true).contains(letters)
                        || initials(line, false).contains(letters));
    }

    /** "ECGs" are more than one ECG. */
    private static String singular(String text) {
        int last = text.length() - 1;
        return last >= 2 && text.endsWith("s") && text.chars().limit(last).allMatch(Character::isUpperCase)
                ? text.substring(0, last)
                : text;
    }

    /** "KIS" for "Krankenhausinformationssystem": its letters in order, the first one in front. */
    private static boolean ofCompound(String letters, Line line) {
        return line.language().equals("de")
                && line.tokens().stream().map(Token::folded).anyMatch(word -> runsThrough(letters, word));
    }

    private static boolean runsThrough(String letters, String word) {
        if (word.length() < 4 * letters.length() || word.charAt(0) != letters.charAt(0)) {
            return false;
        }
        int at = 0;
        for (int i = 1; i < letters.length() && at >= 0; i++) {
            at = word.indexOf(letters.charAt(i), at + 3);
        }
        return at > 0;
    }

    /** Words that acronyms leave out. */
    static boolean little(String folded) {
        return Set.of("of", "and", "the", "for", "de", "der", "und", "et", "des", "du", "d", "l", "la", "y", "e", "del")
                .contains(folded);
    }

    /** Two to six letters and digits, at least half of them capitals: "GOC", "USt", "KS3". */
    static boolean acronym(Token token) {
        String text = token.text();
        return text.length() >= 2
                && text.length() <= 6
                && Character.isLetter(text.charAt(0))
                && text.chars().allMatch(Character::isLetterOrDigit)
                && text.chars().filter(Character::isUpperCase).count() * 2 >= Math.max(4, text.length());
    }

    /** Whether words of a line with capitals, one behind the other, begin with the letters of an acronym: GOC. */
    static boolean isShortFor(Token acronym, Line line) {
        List<Token> words = line.tokens().stream()
                .filter(token -> token.word() && token.text().length() > 1 && !little(token.folded()))
                .toList();
        int letters = acronym.text().length();
        return IntStream.rangeClosed(0, words.size() - letters)
                .anyMatch(from -> IntStream.range(0, letters)
                        .allMatch(i -> words.get(from + i).text().charAt(0)
                                == acronym.text().charAt(i)));
    }

    private static String initials(Line line, boolean skipping) {
        List<Token> tokens = line.tokens();
        String language = line.language();
        StringBuilder initials = new StringBuilder();
        for (Token token : tokens) {
            boolean little = little(token.folded()) || (skipping && LINKING.contains(token.folded()));
            if (token.word() && !(skipping && little)) {
                boolean named = little || !Languages.isStopWord(token.folded(), language);
                initials.append(named ? token.folded().charAt(0) : ' ');
            }
        }
        return initials.toString();
    }
}
