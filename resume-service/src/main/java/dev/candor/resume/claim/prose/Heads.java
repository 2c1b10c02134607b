package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Term;
import dev.candor.skills.text.Folding;
import dev.candor.skills.text.Tokens.Token;
import dev.candor.skills.text.number.Quantity;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How many people there were, with the person or without, with the single one among them or without: "a team of four" is "with three
 * colleagues", "with five other clerks" is "one of six", "three fitters and an apprentice" are four people.
 */
final class Heads {

    private static final int REACH = 3;
    private static final Set<String> WITH = Set.of("with", "alongside", "mit", "neben", "avec", "con", "com", "met");
    private static final Set<String> OTHER = Set.of(
            "other",
            "others",
            "further",
            "weitere",
            "weiteren",
            "anderen",
            "autre",
            "autres",
            "otro",
            "otros",
            "otras",
            "outros");
    private static final Set<String> OF = Set.of("of", "von", "aus", "de", "di", "der");
    private static final Set<String> AND = Set.of("and", "plus", "und", "sowie", "et", "y", "e", "&");
    private static final Set<String> ONE =
            Set.of("a", "an", "one", "ein", "eine", "einem", "einer", "einen", "un", "une", "una", "uno");

    private static final Set<String> CROWD = Set.of(
            "~person", "~personne", "~persona", "~pessoa", "~persone", "~colleague", "~collègue", "~mitarbeiter");

    /** "Three contributors besides me" are "four, including me". */
    private static final Pattern SELF_BESIDE =
            Pattern.compile("\\b(?:besides|beside|other than|apart from|in addition to|not counting)"
                    + " me(?:self)?\\b|\\b(?:neben|ausser) mir\\b|\\b(?:outre|en plus de) moi\\b|\\b(?:ademas de|aparte"
                    + " de|alem de) mi[mn]?\\b|\\boltre a me\\b|\\bnaast mij\\b");

    private static final Pattern SELF_AMONG = Pattern.compile(
            "\\b(?:including (?:me|myself)|(?:me|myself) included|mich eingeschlossen|einschliesslich mir|mit mir|moi"
                    + " compris|moi comprise|moi inclus|moi incluse|yo incluid[oa]|incluid[oa] yo|incluyendome|me"
                    + " compres[oa]|compres[oa] me|eu incluid[oa]|incluindo(?:-me)?|mezelf inbegrepen|mijzelf"
                    + " meegerekend|inclusief mezelf)\\b");

    private Heads() {}

    /** Whether both numbers count people without a trade: persons, staff, employees. */
    static boolean areCrowds(Line line, Quantity mine, Line source, Quantity theirs) {
        return isCrowd(line, mine) && isCrowd(source, theirs);
    }

    private static boolean isCrowd(Line line, Quantity number) {
        int at = line.tokenAt(number.end());
        return line.terms().stream()
                .filter(term -> term.at() == at)
                .anyMatch(term -> term.keys().stream().anyMatch(CROWD::contains));
    }

    static boolean backs(ProseCase one, Quantity mine) {
        boolean plain = mine.unit().isEmpty() && !mine.interval() && mine.low().scale() <= 0;
        if (!plain || mine.bound() != Quantity.Bound.EXACT) {
            return false;
        }
        int value = mine.low().intValue();
        return one.aligned().stream()
                .limit(2)
                .anyMatch(text -> Ones.with(text.line()).stream()
                        .filter(theirs -> theirs.unit().isEmpty() && !theirs.interval())
                        .anyMatch(theirs -> follows(one.line(), mine, text, theirs, value)));
    }

    private static boolean follows(Line line, Quantity mine, SourceText text, Quantity theirs, int value) {
        int had = theirs.low().intValue();
        boolean fewer = had == value + 1 && isCrew(text.line(), theirs) && isOthers(line, mine);
        boolean more = had == value - 1
                && ((isOthers(text.line(), theirs)
                                && (isCrew(line, mine)
                                        || isOneOf(line, mine)
                                        || SELF_AMONG.matcher(said(line)).find()))
                        || (SELF_BESIDE.matcher(said(text.line())).find()
                                && SELF_AMONG.matcher(said(line)).find())
                        || (isAndOne(text.line(), theirs) && (isCrew(line, mine) || people(line, mine))));
        return fewer || more;
    }

    /** "A team of four", "the four-person crew". */
    private static boolean isCrew(Line line, Quantity number) {
        int at = line.tokenAt(number.start());
        return Counted.isHeads(number, line)
                || (at > 1
                        && OF.contains(folded(line, at - 1))
                        && line.terms().stream()
                                .anyMatch(term ->
                                        term.at() == at - 2 && term.keys().contains("~team")));
    }

    private static boolean isOneOf(Line line, Quantity number) {
        int at = line.tokenAt(number.start());
        return at > 1 && OF.contains(folded(line, at - 1)) && ONE.contains(folded(line, at - 2));
    }

    /** "With three colleagues", "mit drei weiteren Fahrern": people beside the person. */
    private static boolean isOthers(Line line, Quantity number) {
        int from = line.tokenAt(number.start());
        int to = line.tokenAt(number.end());
        boolean beside = IntStream.range(Math.max(0, from - 2), from).anyMatch(at -> WITH.contains(folded(line, at)));
        boolean other = to < line.tokens().size() && OTHER.contains(folded(line, to));
        return beside
                && (other
                        || behind(line, to).stream()
                                .anyMatch(term -> term.keys().contains("~colleague")));
    }

    private static boolean people(Line line, Quantity number) {
        return behind(line, line.tokenAt(number.end())).stream().anyMatch(Binding::isPeople);
    }

    /** "Three fitters and an apprentice". */
    private static boolean isAndOne(Line line, Quantity number) {
        int to = line.tokenAt(number.end());
        return IntStream.range(to, Math.min(to + REACH, line.tokens().size() - 2))
                .anyMatch(at -> AND.contains(folded(line, at)) && ONE.contains(folded(line, at + 1)));
    }

    private static List<Term> behind(Line line, int from) {
        return line.terms().stream()
                .filter(term -> term.at() >= from && term.at() < from + REACH)
                .toList();
    }

    private static String said(Line line) {
        return Folding.fold(line.text());
    }

    private static String folded(Line line, int at) {
        Token token = line.tokens().get(at);
        return token.folded();
    }
}
