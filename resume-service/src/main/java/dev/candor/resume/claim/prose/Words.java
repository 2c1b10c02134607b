package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Term;
import dev.candor.skills.text.Tokens.Token;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether a word of one line is said by another: same word, same family, same concept, part of a compound, acronym. */
final class Words {

    private static final int COMPOUND_PART = 5;

    private Words() {}

    static boolean shared(Term term, Set<String> keys) {
        return term.keys().stream().anyMatch(keys::contains);
    }

    static boolean explained(Term term, Set<String> keys, Line line) {
        return shared(term, keys) || inCompound(term, line) || acronym(term, line);
    }

    static boolean explained(Term term, SourceText text) {
        return explained(term, text.line().keys(), text.line());
    }

    static boolean explained(Term term, Collection<SourceText> texts) {
        return texts.stream().anyMatch(text -> explained(term, text));
    }

    /** "Beratung" is said by "Kundenberatung"; a longer compound says more and is not. */
    private static boolean inCompound(Term term, Line line) {
        String root = term.root();
        return root.length() >= COMPOUND_PART
                && !"en".equals(line.language())
                && line.terms().stream()
                        .anyMatch(other -> compound(other.root(), root) || compound(root, other.root()));
    }

    private static boolean compound(String whole, String part) {
        return part.length() >= COMPOUND_PART && (whole.endsWith(part) || whole.startsWith(part));
    }

    /** "ICU" for "intensive care unit", and its words for it. */
    private static boolean acronym(Term term, Line line) {
        String text = term.token().text();
        boolean capitals =
                text.length() >= 2 && text.length() <= 6 && text.chars().allMatch(Character::isUpperCase);
        if (capitals) {
            return initials(line.tokens()).contains(text.toLowerCase(Locale.ROOT));
        }
        return false;
    }

    private static String initials(List<Token> tokens) {
        StringBuilder initials = new StringBuilder();
        for (Token token : tokens) {
            boolean little =
                    Set.of("of", "and", "the", "for", "de", "der", "und").contains(token.folded());
            if (token.word() && !little) {
                initials.append(token.folded().charAt(0));
            }
        }
        return initials.toString();
    }
}
