package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.LimitWords;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Mark;
import dev.candor.resume.claim.text.Term;
import dev.candor.skills.text.Folding;
import java.util.List;
import java.util.Set;

/** A title that the line told again has in another shape: "Leiter des Fuhrparks" of "Fuhrparkleiter". Who only stood in for it still does. */
final class AgentCompounds {

    private static final int STEM = 4;
    private static final int BEHIND = 4;
    private static final Set<String> COMPOUNDING = Set.of("de", "nl");
    private static final Set<String> LIMITS = Set.of("deputy", "help", "under", "among");

    private AgentCompounds() {}

    static boolean isSame(ProseCase one, Mark mark) {
        return COMPOUNDING.contains(one.line().language())
                && one.aligned().stream()
                        .limit(1)
                        .map(SourceText::line)
                        .filter(source -> isAsLimited(one.line(), source))
                        .anyMatch(source -> isJoined(one.line(), mark, source));
    }

    private static boolean isAsLimited(Line mine, Line source) {
        Set<String> limits = LimitWords.of(mine);
        return LimitWords.of(source).stream().filter(LIMITS::contains).allMatch(limits::contains);
    }

    /** Whether one word of the source ends as the title does and begins as the thing behind it. */
    private static boolean isJoined(Line mine, Mark mark, Line source) {
        String title = Folding.fold(mine.quote(mark.at(), mark.length())).strip();
        int behind = mark.at() + mark.length();
        List<Term> things = mine.terms().stream()
                .filter(term -> term.at() >= behind && term.at() < behind + BEHIND && !term.neutral())
                .limit(1)
                .toList();
        return things.stream()
                .map(Term::root)
                .filter(thing -> thing.length() >= STEM)
                .anyMatch(thing -> source.tokens().stream()
                        .map(token -> token.folded())
                        .anyMatch(word -> word.startsWith(thing) && word.indexOf(title) >= thing.length()));
    }
}
