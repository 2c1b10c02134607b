package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.text.Act;
import dev.candor.resume.claim.text.LimitWords;
import dev.candor.resume.claim.text.Line;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Strong words that stand for a weak deed of the source: "serve as a member" for "member", "in charge of preparing" for "prepare",
 * "deputised" for "stood in", "one of five who moved" for "took part as one of five".
 */
final class TakenOver {

    private static final Set<String> AS = Set.of("as", "als", "comme", "como");
    private static final Set<String> BEING = Set.of("charge", "generic");
    private static final Set<String> ARTICLES =
            Set.of("a", "an", "the", "un", "une", "una", "la", "le", "el", "der", "die", "eine");
    private static final Set<String> MEANS = Set.of("by", "in", "with", "through", "beim", "durch", "en", "mediante");
    private static final Pattern OVERSEES = Pattern.compile("(?:supervis|encadr|betreu).*");
    private static final Pattern LEARNERS = Pattern.compile(
            "(?:students?|trainees?|interns?|apprentices?|pupils?|etudiant|stagiaire|alternant|apprenti|eleve|estudiante|alumn|aprendi|becari"
                    + "|estagiari|student|praktikant|auszubildend|lehrling|azubi).*");
    private static final int FEW = 4;
    private static final int DOES = 2;
    private static final int NEAR = 2;

    private TakenOver() {}

    static boolean is(ProseCase one, Act act) {
        Line line = one.line();
        return one.aligned().stream()
                .limit(1)
                .map(text -> text.line())
                .anyMatch(source -> isAs(line, act, source)
                        || isChargedWith(line, act, source)
                        || isDeputy(line, act, source)
                        || isMeansOfHelp(line, act, source)
                        || isLearnt(one, act)
                        || isTeaching(line, act, source)
                        || (act.most() <= DOES && isOneOf(line) && isOneOf(source)));
    }

    /** The word behind "as" is one of the source. */
    private static boolean isAs(Line line, Act act, Line source) {
        int at = act.at() + act.length();
        boolean as = BEING.contains(act.group())
                && at + 1 < line.tokens().size()
                && AS.contains(line.tokens().get(at).folded());
        int next = as && ARTICLES.contains(line.tokens().get(at + 1).folded()) ? at + 2 : at + 1;
        return as
                && line.terms().stream()
                        .filter(term -> term.at() == next)
                        .anyMatch(term -> Words.shared(term, source.keys())
                                && (!act.group().equals("charge")
                                        || limits(source).isEmpty()));
    }

    private static Stream<Act> weak(Line line) {
        return line.acts().stream().filter(other -> other.least() < DOES);
    }

    private static Optional<Act> limits(Line source) {
        return weak(source).findFirst();
    }

    /** Who is charged with a deed that the source says by its own verb does it. */
    private static boolean isChargedWith(Line line, Act act, Line source) {
        int end = act.at() + act.length();
        return act.group().equals("charge")
                && limits(source).isEmpty()
                && line.acts().stream()
                        .filter(next -> next.at() >= end && next.at() < end + NEAR)
                        .anyMatch(next -> isIn(line, next, source));
    }

    private static boolean isIn(Line line, Act next, Line source) {
        return source.acts().stream().anyMatch(theirs -> theirs.group().equals(next.group()))
                || line.terms().stream()
                        .filter(term -> term.at() == next.at())
                        .anyMatch(term -> source.terms().stream()
                                .anyMatch(other -> other.root().equals(term.root())));
    }

    /** "Assisted with quotes by preparing them", "helped at meals and in moving about": how, where the line still says that it was help. */
    private static boolean isMeansOfHelp(Line line, Act act, Line source) {
        return act.at() > 0
                && act.most() <= DOES
                && MEANS.contains(line.tokens().get(act.at() - 1).folded())
                && line.acts().stream().limit(1).anyMatch(first -> first.most() < DOES)
                && source.acts().stream().limit(1).anyMatch(first -> first.most() < DOES);
    }

    /** "Picked up SQL". */
    private static boolean isLearnt(ProseCase one, Act act) {
        int end = act.at() + act.length();
        return act.length() == 2
                && one.line().tokens().get(act.at() + 1).folded().equals("up")
                && one.line().tokens().get(act.at()).folded().startsWith("pick")
                && one.hits().stream().anyMatch(hit -> one.line().tokenAt(hit.start()) == end);
    }

    /** "Supervised students", "encadrement d'étudiants" of who taught them. */
    private static boolean isTeaching(Line line, Act act, Line source) {
        return OVERSEES.matcher(line.tokens().get(act.at()).folded()).matches()
                && source.acts().stream()
                        .limit(1)
                        .anyMatch(first -> first.group().equals("teach"))
                && line.terms().stream()
                        .filter(term -> term.at() > act.at() && term.at() <= act.at() + FEW)
                        .anyMatch(
                                term -> LEARNERS.matcher(term.token().folded()).matches());
    }

    /** A word for standing in, where the source has one. */
    private static boolean isDeputy(Line line, Act act, Line source) {
        return LimitWords.of(line, act.at(), act.at() + act.length()).contains("deputy")
                && LimitWords.of(source).contains("deputy");
    }

    /** "One of five": whoever did it, was one of several in both. */
    private static boolean isOneOf(Line line) {
        return IntStream.range(0, line.tokens().size() - 2)
                .filter(at -> Set.of("one", "einer", "eine", "un", "une", "uno", "una")
                        .contains(line.tokens().get(at).folded()))
                .filter(at -> Set.of("of", "von", "de", "des", "der")
                        .contains(line.tokens().get(at + 1).folded()))
                .anyMatch(at -> line.quantities().stream()
                        .anyMatch(number ->
                                line.tokenAt(number.start()) >= at && line.tokenAt(number.start()) <= at + 2));
    }
}
