package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Mark;
import dev.candor.resume.claim.text.Term;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words of rank that only give another form to what the line told again says: "voted" clerk of the month, grown "by 100 %". */
final class MarkForms {

    private static final int LEAST_STEM = 6;
    private static final Pattern GIVEN = Pattern.compile(
            "ausgezeichnet|geehrt|prämiert|awarded|honou?red|recogni[sz]ed(?: as| by)?|voted|winner|distingu\\p{L}+|récompens\\p{L}+"
                    + "|élue?|nommée?|premiad[oa]s?|galardonad[oa]s?|elegid[oa]s?|nombrad[oa]s?");

    private MarkForms() {}

    static boolean isSame(ProseCase one, Mark mark) {
        return switch (mark.kind()) {
            case "award" -> isGiven(one, mark);
            case "flawless" -> isCount(one, mark) || isDenied(one, mark);
            case "credential" ->
                Plausible.isDegree(one, mark)
                        || isParted(one, mark)
                        || isOfOthers(one, mark)
                        || Plausible.wasApprentice(one, mark);
            default -> false;
        };
    }

    /** Who is told to be the something of the year got an award: the verb for it is none of its own. */
    private static boolean isGiven(ProseCase one, Mark mark) {
        String words = MarkWords.quote(one.line(), mark).toLowerCase(Locale.ROOT);
        return GIVEN.matcher(words).matches()
                && one.line().marks("award").stream().anyMatch(other -> !other.equals(mark))
                && one.aligned().stream()
                        .limit(1)
                        .map(SourceText::line)
                        .anyMatch(line -> !line.marks("award").isEmpty()
                                && line.marks("negation").isEmpty()
                                && line.marks("pending").isEmpty());
    }

    /** "Ohne Beanstandung" of "ohne jede Feststellung": both deny, and what was denied is the same deed's. */
    private static boolean isDenied(ProseCase one, Mark mark) {
        return one.line().marks("negation").stream().anyMatch(no -> mark.covers(no.at()))
                && one.aligned().stream()
                        .limit(1)
                        .map(SourceText::line)
                        .anyMatch(line -> line.marks("negation").size() == 1);
    }

    /** "Grew by 100 %" of what doubled is a number, and judged as one. */
    private static boolean isCount(ProseCase one, Mark mark) {
        int start = one.line().tokens().get(mark.at()).start();
        return one.line().quantities().stream()
                .filter(number -> number.start() <= start && start < number.end())
                .anyMatch(number -> NumberRule.follows(one, number));
    }

    /** "Two postgraduate students": a word for others, who are counted or taught in the line that is told again. */
    private static boolean isOfOthers(ProseCase one, Mark mark) {
        int next = mark.at() + mark.length();
        return next < one.line().tokens().size()
                && one.line().tokens().get(next).folded().startsWith("student")
                && one.aligned().stream()
                        .limit(1)
                        .flatMap(text -> text.line().tokens().stream())
                        .anyMatch(token -> token.folded().startsWith("student"));
    }

    /** The "bachelor" of "theses (bachelor)" where the source says "Bachelorarbeiten": both halves of the word are told. */
    private static boolean isParted(ProseCase one, Mark mark) {
        return MarkWords.words(one.line(), mark).stream()
                .allMatch(term -> one.aligned().stream()
                        .limit(1)
                        .anyMatch(text -> text.line().terms().stream()
                                .filter(other -> starts(
                                        other.token().folded(), term.token().folded()))
                                .map(other -> other.token()
                                        .folded()
                                        .substring(term.token().folded().length()))
                                .anyMatch(rest -> tells(one, rest))));
    }

    private static boolean starts(String whole, String part) {
        return part.length() >= LEAST_STEM && whole.length() > part.length() + 2 && whole.startsWith(part);
    }

    private static boolean tells(ProseCase one, String rest) {
        return one.line().terms().stream()
                .map(Term::token)
                .anyMatch(token -> token.folded().endsWith(rest));
    }
}
