package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Act;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Line.Clause;
import dev.candor.resume.claim.text.Mark;
import dev.candor.resume.claim.text.ShiftWords;
import dev.candor.resume.claim.text.Term;
import dev.candor.skills.text.Tokens.Token;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words of strong deeds that claim no stronger one: the line told again has them, or somebody else did them. */
final class Spared {

    private static final Set<String> LINKS = Set.of("and", "to", "or", "und", "zu", "et", "ou", "y", "e", "o", "also");

    private static final int HELPS = 1;
    private static final int STEM = 8;
    private static final int WORD = 5;
    /** How far behind "under" the word stands for what was done: "under the manufacturer's supervision". */
    private static final int UNDER = 4;

    private static final Pattern BY_ME =
            Pattern.compile("(?iu)\\b(?:by me|von mir|par moi|por mí|por mi|por mim|da me|door mij)(?!\\p{L})");

    private Spared() {}

    static boolean is(ProseCase one, Act act) {
        return isSaidAsDecided(one, act)
                || isOverThem(one, act)
                || Voice.isOfOthers(one.line(), act)
                || isSameWord(one, act)
                || isAlone(one, act)
                || TakenOver.is(one, act);
    }

    /** "By myself" of "alone": the line told again says too that nobody else did it. */
    private static boolean isAlone(ProseCase one, Act act) {
        return ShiftWords.of(one.line(), "alone").stream().anyMatch(found -> found.covers(act.at()))
                && nearest(one)
                        .map(SourceText::line)
                        .anyMatch(source -> ShiftWords.in(source, "alone")
                                || BY_ME.matcher(source.text()).find());
    }

    /** "Eingestellt" of "Einstellungen": who decides so is told by the word, in whatever form. */
    private static boolean isSaidAsDecided(ProseCase one, Act act) {
        return act.group().equals("decide")
                && nearest(one)
                        .anyMatch(text -> of(one.line(), act)
                                .allMatch(term -> text.line().terms().stream()
                                        .anyMatch(other -> other.root().equals(term.root()))));
    }

    /** "Verantwortlich als" for "Verantwortung für": the line told again says it by the same word, and who only helped still does. */
    private static boolean isSameWord(ProseCase one, Act act) {
        boolean limited = one.line().acts().stream().limit(1).anyMatch(other -> other.most() <= HELPS)
                || HelpRule.helps(one.line());
        return of(one.line(), act).findAny().isPresent()
                && nearest(one)
                        .map(SourceText::line)
                        .filter(source -> source.marks("negation").isEmpty())
                        .filter(source -> limited
                                || (source.acts().stream().noneMatch(other -> other.least() <= HELPS)
                                        && source.marks("hedge").stream()
                                                .allMatch(mark -> mark.level().equals("kind"))
                                        && source.marks("team").isEmpty()))
                        .anyMatch(source -> of(one.line(), act)
                                .allMatch(term -> source.terms().stream()
                                        .anyMatch(other -> other.root().equals(term.root())
                                                || isFamily(other.root(), term.root())
                                                || isInCompound(other, term))));
    }

    /** "Zur Freigabe" of "Freigabeprüfung". */
    private static boolean isInCompound(Term whole, Term part) {
        String word = part.token().folded();
        return part.token().capitalised()
                && word.length() >= WORD
                && whole.token().folded().length() >= word.length() + WORD
                && whole.token().folded().startsWith(word);
    }

    private static boolean isFamily(String one, String other) {
        return one.length() >= STEM && other.length() >= STEM && one.startsWith(other.substring(0, STEM));
    }

    /** "With the sister supervising", "supervised work" where the source says under whose supervision it was. */
    private static boolean isOverThem(ProseCase one, Act act) {
        Token before = one.line().tokens().get(Math.max(0, act.at() - 1));
        boolean begins = act.at() == 0 || !before.word() || LINKS.contains(before.folded());
        return !begins
                && nearest(one)
                        .anyMatch(text -> text.line().marks("hedge").stream()
                                .filter(mark -> mark.level().equals("under"))
                                .anyMatch(mark -> of(one.line(), act).anyMatch(term -> isIn(text, mark, term))));
    }

    private static boolean isIn(SourceText text, Mark mark, Term term) {
        return text.line().terms().stream()
                .filter(other -> other.at() >= mark.at() && other.at() < mark.at() + mark.length() + UNDER)
                .anyMatch(other -> other.root().equals(term.root()) || Words.family(term, text.line()));
    }

    /** Whether a clause says that it was done with others, as the source does: how much was whose, nobody can tell from words. */
    static boolean together(ProseCase one, Clause clause) {
        return one.line().marks("team").stream().anyMatch(mark -> clause.holds(mark.at()))
                && nearest(one).anyMatch(text -> !text.line().marks("team").isEmpty() || isWith(text.line()));
    }

    private static boolean isWith(Line line) {
        return line.tokens().stream()
                .anyMatch(token ->
                        Set.of("with", "mit", "avec", "con", "com", "met").contains(token.folded()));
    }

    private static Stream<SourceText> nearest(ProseCase one) {
        return one.aligned().stream().limit(1);
    }

    private static Stream<Term> of(Line line, Act act) {
        List<Term> terms = line.terms();
        return terms.stream().filter(term -> term.at() >= act.at() && term.at() < act.at() + act.length());
    }
}
