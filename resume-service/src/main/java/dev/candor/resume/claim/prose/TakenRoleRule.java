package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Term;
import dev.candor.skills.text.Tokens.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Somebody else's role is not taken: "under a registered engineer" never becomes "as a registered engineer". */
final class TakenRoleRule implements ProseRule {

    private static final int REACH = 4;
    private static final Set<String> RANKED = Set.of("title", "rank", "credential");
    private static final Pattern DOER = Pattern.compile(
            "\\p{L}{3,}(?:er|or|ist|ant|ent|ian|man|woman|in|eur|euse|ien|ienne|rice|dor|dora|ista|ero|era|ario|aria|nte|iere?|ekt|ekte|arzt|kraft|frau|mann)"
                    + "|chef|jefe|jefa|nurse|head|lead|chief|partner|doctor|judge|pilot|clerk|cook");
    private static final Set<String> AS = Set.of("as", "als", "comme", "como", "come", "som");
    private static final Set<String> ACTED =
            Set.of("acted", "acting", "stood", "interim", "fungierte", "kommissarisch", "interino", "interina");
    private static final Set<String> NO_ROLE =
            Set.of("many", "much", "well", "far", "long", "soon", "part", "parte", "teil", "needed", "required");
    private static final Set<String> BESIDE = Set.of(
            "under",
            "for",
            "to",
            "with",
            "alongside",
            "beside",
            "by",
            "unter",
            "fur",
            "mit",
            "neben",
            "bei",
            "sous",
            "pour",
            "avec",
            "bajo",
            "para",
            "con",
            "sob",
            "com",
            "onder",
            "voor",
            "met");

    @Override
    public List<Finding> check(ProseCase one) {
        for (Term term : one.line().terms()) {
            boolean taken = !term.neutral()
                    && (before(one.line(), term, AS) || opens(one.line(), term))
                    && isSomebody(one.line(), term)
                    && !before(one.line(), term, BESIDE)
                    && !held(one, term)
                    && !isStoodIn(one);
            Optional<SourceText> other = taken ? another(one, term) : Optional.empty();
            if (other.isPresent()) {
                return List.of(Finding.block(
                        term.token().text(),
                        "role-taken",
                        "In the source this is somebody else.",
                        List.of(other.get().quoted())));
            }
        }
        return List.of();
    }

    /** "Supervisor of the store" at the beginning says who somebody was, as "as" does. */
    private static boolean opens(Line line, Term term) {
        return term.at() == 0
                && line.tokens().size() > 1
                && line.tokens().get(1).word()
                && line.marks("title").stream().anyMatch(mark -> mark.at() == 0 && mark.length() == 1);
    }

    /** "As a crew" is how, "as a load-testing tool" what for; a role has a rank or the ending of who does something. */
    private static boolean isSomebody(Line line, Term first) {
        return line.terms().stream()
                .filter(term -> term.at() >= first.at() && term.at() < first.at() + REACH)
                .anyMatch(term -> DOER.matcher(term.token().folded()).matches()
                        || line.marks().stream()
                                .anyMatch(mark -> RANKED.contains(mark.kind()) && mark.covers(term.at())));
    }

    /** "As head of sales" where nobody was anything "as" something. */
    static boolean takes(Line line, Line source) {
        return IntStream.range(1, line.tokens().size())
                .filter(at -> AS.contains(line.tokens().get(at - 1).folded()))
                .filter(at -> !NO_ROLE.contains(line.tokens().get(at).folded()))
                .anyMatch(at -> source.tokens().stream().map(Token::folded).noneMatch(AS::contains));
    }

    /** "Acted as head" of who stood in for the head: that it was for a time is asked elsewhere. */
    private static boolean isStoodIn(ProseCase one) {
        return one.line().acts().stream().noneMatch(act -> act.group().equals("found"))
                && one.line().tokens().stream().anyMatch(token -> ACTED.contains(token.folded()))
                && one.aligned().stream()
                        .flatMap(text -> text.line().marks("hedge").stream())
                        .anyMatch(mark -> mark.level().equals("time"));
    }

    /** Whether a title or another short field of the role says it of the person. */
    private static boolean held(ProseCase one, Term term) {
        return one.ownTexts().stream()
                .filter(text -> !text.prose())
                .anyMatch(text -> text.line().keys().contains(term.root()));
    }

    private static Optional<SourceText> another(ProseCase one, Term term) {
        return one.aligned().stream()
                .filter(text -> text.line().terms().stream()
                        .filter(theirs -> theirs.root().equals(term.root()))
                        .anyMatch(theirs -> before(text.line(), theirs, BESIDE) && !before(text.line(), theirs, AS)))
                .findFirst();
    }

    /** Whether one of the words stands shortly before, with no sign or number between. */
    private static boolean before(Line line, Term term, Set<String> words) {
        for (int at = term.at() - 1; at >= Math.max(0, term.at() - REACH); at--) {
            Token token = line.tokens().get(at);
            boolean counts = line.quantities().stream()
                    .anyMatch(number -> number.start() < token.end() && token.start() < number.end());
            if (!token.word() || counts || NO_ROLE.contains(token.folded())) {
                return false;
            }
            if (words.contains(line.tokens().get(at).folded())) {
                return true;
            }
        }
        return false;
    }
}
