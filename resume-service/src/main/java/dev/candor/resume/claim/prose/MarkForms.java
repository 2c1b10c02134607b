package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Mark;
import dev.candor.resume.claim.text.Term;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words of rank that only give another form to what the line told again says: "voted" clerk of the month, grown "by 100 %". */
final class MarkForms {

    private static final int LEAST_STEM = 6;
    private static final Pattern GIVEN =
            Pattern.compile("ausgezeichnet|geehrt|prämiert|awarded|honou?red|recogni[sz]ed(?: as|"
                    + " by)?|voted|winner|distingu\\p{L}+|récompens\\p{L}+"
                    + "|élue?|nommée?|premiad[oa]s?|galardonad[oa]s?|elegid[oa]s?|nombrad[oa]s?");

    private static final Pattern PUBLICATION =
            Pattern.compile("publi[ck]a(?:ti|zi)on\\p{L}*|publicaci[oó]n\\p{L}*|publica[cç]\\p{L}*|publicatie\\p{L}*");
    private static final Pattern OPEN_SOURCE =
            Pattern.compile("(?iu)\\bopen[- ]?source\\b|\\bcódigo (?:abierto|aberto)\\b");
    private static final Pattern AS_OPEN_SOURCE =
            Pattern.compile("(?iu)\\S+(?:\\s+\\p{L}+){0,2}\\s+(?:open[- ]?source|código (?:abierto|aberto))\\b");
    private static final Pattern AHEAD = Pattern.compile("(?iu)ahead|before|early|vor|avance|avant|antes|anticipo");
    private static final Set<String> EARLY =
            Set.of("early", "earlier", "ahead", "sooner", "fruher", "vorzeitig", "eerder");
    private static final Set<String> UNDER = Set.of("under", "unter", "sous", "bajo", "sotto", "onder", "sob");
    private static final Set<String> FIRST =
            Set.of("first", "erst", "zuerst", "primero", "prima", "primo", "primeiro", "eerst");
    private static final Set<String> THEN = Set.of(
            "then", "later", "afterwards", "dann", "danach", "spater", "luego", "despues", "poi", "depois", "daarna");
    private static final int NEAR = 4;

    private MarkForms() {}

    static boolean isSame(ProseCase one, Mark mark) {
        return switch (mark.kind()) {
            case "award" -> isGiven(one, mark);
            case "published" -> isPublished(one, mark);
            case "deadline" -> isEarly(one, mark);
            case "relation" -> isUnder(one, mark);
            case "superlative" -> isOrder(one.line(), mark);
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

    /** "Publications: two" of two papers published, "published as open source" of an open-source tool; nothing of it may be open. */
    private static boolean isPublished(ProseCase one, Mark mark) {
        String words = MarkWords.quote(one.line(), mark).toLowerCase(Locale.ROOT);
        boolean noun = PUBLICATION.matcher(words).matches();
        String from =
                one.line().text().substring(one.line().tokens().get(mark.at()).start());
        boolean open = AS_OPEN_SOURCE.matcher(from).lookingAt();
        return one.aligned().stream()
                .limit(1)
                .map(SourceText::line)
                .anyMatch(source -> (noun
                                && source.marks("pending").size()
                                        <= one.line().marks("pending").size()
                                && source.marks("published").stream()
                                        .anyMatch(theirs -> !MarkWords.denied(source, theirs)))
                        || (open && OPEN_SOURCE.matcher(source.text()).find()));
    }

    /** "Ahead of schedule" of what was four days early. */
    private static boolean isEarly(ProseCase one, Mark mark) {
        return AHEAD.matcher(MarkWords.quote(one.line(), mark)).find()
                && one.aligned().stream()
                        .limit(1)
                        .map(SourceText::line)
                        .anyMatch(source -> source.quantities().stream()
                                .filter(number -> number.duration())
                                .map(number -> source.tokenAt(number.end()))
                                .filter(next -> next < source.tokens().size())
                                .anyMatch(next ->
                                        EARLY.contains(source.tokens().get(next).folded())));
    }

    /** "Reporting to the sous chef" of who worked under that chef. */
    private static boolean isUnder(ProseCase one, Mark mark) {
        int from = mark.at() + mark.length();
        List<Term> whom = one.line().terms().stream()
                .filter(term -> term.at() >= from && term.at() < from + NEAR && !term.neutral())
                .toList();
        return !whom.isEmpty()
                && one.aligned().stream()
                        .limit(1)
                        .map(SourceText::line)
                        .anyMatch(source -> source.tokens().stream()
                                .filter(token -> UNDER.contains(token.folded()))
                                .map(token -> source.tokenAt(token.start()))
                                .anyMatch(under -> whom.stream()
                                        .allMatch(term -> source.terms().stream()
                                                .filter(theirs -> theirs.at() > under && theirs.at() <= under + NEAR)
                                                .anyMatch(
                                                        theirs -> theirs.root().equals(term.root())))));
    }

    /** "First on paper, then in the system": one after the other, and the first of nobody. */
    private static boolean isOrder(Line line, Mark mark) {
        return FIRST.contains(line.tokens().get(mark.at()).folded())
                && mark.length() == 1
                && (mark.at() == 0 || !line.tokens().get(mark.at() - 1).word())
                && line.tokens().stream().skip(mark.at() + 1L).anyMatch(token -> THEN.contains(token.folded()));
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
