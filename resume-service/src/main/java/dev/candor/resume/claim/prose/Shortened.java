package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Term;
import dev.candor.skills.SkillMatcher.Hit;
import dev.candor.skills.text.Tokens.Token;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Letters that may be a short form of what a line says: "CNM1" of "Clinical Nurse Manager 1", "USt" of "Umsatzsteuer", the P of "P&T". */
final class Shortened {

    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}[\\p{L}\\d]{0,6}");
    private static final Pattern PART = Pattern.compile("(?=\\p{Lu})|(?<=\\p{L})(?=\\d)");

    /** Letters of which nobody can say from outside what they stand for. */
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,4}\\d?s?");

    private static final Pattern CURRENCY = Pattern.compile("EUR|USD|GBP|CHF|AUD|CAD|NZD|SEK|NOK|DKK|PLN|INR|ZAR|JPY");

    private Shortened() {}

    /** Whether letters are a short form: of words of the role, or of those that stand right before their bracket. */
    static boolean is(ProseCase one, Term term) {
        Token token = term.token();
        boolean money = CURRENCY.matcher(token.text()).matches()
                && one.own().stream()
                        .flatMap(text -> text.line().quantities().stream())
                        .anyMatch(number -> token.text().equals(number.currency()));
        return money
                || isDefined(one.line(), term.at())
                || (Words.acronym(token)
                        && (one.ownTexts().stream().anyMatch(text -> Words.isShortFor(token, text.line()))
                                || isOfThePerson(one, token)));
    }

    /** "IDE" of who is "infirmière diplômée d'État" by a study: papers and skills are those of the person, in whatever role. */
    private static boolean isOfThePerson(ProseCase one, Token token) {
        return token.text().length() > 2
                && one.index().general().stream().anyMatch(text -> Initials.says(text.line(), token.text()));
    }

    /** "Transport management system (TMS)": the words in front of the bracket give the letters. */
    static boolean isDefined(Line line, int at) {
        return at > 1
                && line.tokens().get(at - 1).text().equals("(")
                && Initials.in(line, line.tokens().get(at).text()).stream().anyMatch(words -> words.to() == at - 1);
    }

    static boolean may(Token token, Collection<SourceText> texts) {
        String letters = token.text();
        long capitals = letters.chars().filter(Character::isUpperCase).count();
        return ACRONYM.matcher(letters).matches()
                || (LETTERS.matcher(letters).matches()
                        && 2 * capitals
                                >= letters.chars().filter(Character::isLetter).count()
                        && texts.stream()
                                .anyMatch(text -> begins(letters, text.line()) || isInside(letters, text.line())));
    }

    /** Whether words one behind the other, little ones apart, begin with the letters. */
    private static boolean begins(String letters, Line line) {
        List<String> parts = List.of(PART.split(letters));
        List<String> words = line.tokens().stream()
                .filter(token -> token.word() && !Words.little(token.folded()))
                .map(Token::folded)
                .toList();
        for (int from = 0; from + parts.size() <= words.size(); from++) {
            boolean all = true;
            for (int i = 0; i < parts.size() && all; i++) {
                all = words.get(from + i).startsWith(parts.get(i).toLowerCase(Locale.ROOT));
            }
            if (all) {
                return true;
            }
        }
        return false;
    }

    /** Whether one long word has the parts in order, the first one in front. */
    private static boolean isInside(String letters, Line line) {
        String[] parts = PART.split(letters);
        String pattern = String.join(".{2,}", parts).toLowerCase(Locale.ROOT) + ".*";
        Pattern inside = Pattern.compile(pattern);
        return parts.length > 1
                && line.tokens().stream()
                        .map(Token::folded)
                        .anyMatch(word -> word.length() >= 4 * parts.length
                                && inside.matcher(word).matches());
    }

    /** Written small it may be a plain word of that name. */
    static boolean isSmall(Hit hit) {
        return hit.matched().length() > 3 && hit.matched().equals(hit.matched().toLowerCase(Locale.ROOT));
    }

    /** Whether it is written small and made of words that add no claim. */
    static boolean isLight(ProseCase one, Hit hit) {
        return hit.matched().equals(hit.matched().toLowerCase(Locale.ROOT))
                && one.line().terms().stream()
                        .filter(term -> term.token().start() >= hit.start()
                                && term.token().end() <= hit.end())
                        .allMatch(term -> term.neutral());
    }
}
