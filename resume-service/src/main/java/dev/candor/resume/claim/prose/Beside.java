package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.FieldKind;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Term;
import dev.candor.skills.text.Languages;
import dev.candor.skills.text.Tokens.Token;
import dev.candor.skills.text.number.Quantity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What stands beside a number, and so is counted by it. */
final class Beside {

    private static final Map<String, Set<String>> ARTICLES = Map.of(
            "en", Set.of("a", "an", "the"),
            "de", Set.of("der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer"),
            "fr", Set.of("le", "la", "les", "l", "un", "une"),
            "es", Set.of("el", "la", "los", "las", "un", "una"),
            "it", Set.of("il", "lo", "la", "i", "gli", "le", "un", "una"),
            "pt", Set.of("o", "os", "as", "um", "uma"),
            "nl", Set.of("de", "het", "een"));
    private static final Set<String> EACH = Set.of(
            "each",
            "apiece",
            "every",
            "je",
            "jeweils",
            "jede",
            "jeder",
            "chacun",
            "chacune",
            "chaque",
            "cada",
            "ciascuno",
            "ciascuna",
            "ogni",
            "elk",
            "ieder",
            "varje",
            "kazdy");
    /** What joins a plain count to what is done with it; of a share it says "by" or "to". */
    private static final Set<String> OF = Set.of("de", "d", "di", "a", "chez");

    private static final Set<String> RELATIVE = Set.of("that", "which", "who", "qui", "que", "che", "die", "welche");
    private static final Set<String> ENDS = Set.of(
            "to", "auf", "bis", "a", "al", "au", "hasta", "from", "von", "desde", "del", "tot", "naar", "till", "til");
    /** "In three shops", "across three shops". */
    private static final Set<String> COURSE = Set.of("in", "across", "throughout", "during", "within");

    private static final int NEAR = 3;

    private Beside() {}

    /** Whether a number is one of the source's, is joined in the same way and counts the same thing. */
    static boolean counts(Quantity mine, Line line, Line source) {
        return source.quantities().stream()
                .filter(theirs -> Course.fit(mine, line, theirs, source) == Measure.Fit.SAME
                        && isSameBound(mine, line, theirs, source))
                .anyMatch(theirs -> mine.duration() || says(mine, line, theirs, source));
    }

    /** "By six days (from nine to three)": bare ends of the line beside a number that follows from them. */
    static boolean isBareEnd(Quantity mine, Line line, Line source) {
        int behind = line.tokenAt(mine.end());
        boolean bare = mine.unit().isEmpty()
                && !mine.interval()
                && (behind >= line.tokens().size()
                        || !line.tokens().get(behind).word()
                        || ENDS.contains(line.tokens().get(behind).folded()));
        return bare
                && source.quantities().stream().anyMatch(theirs -> Measure.equal(theirs.low(), mine.low()))
                && line.quantities().stream()
                        .anyMatch(other -> !other.unit().isEmpty() && follows(other, line, source));
    }

    /** "Over two years" may mean in their course, and where they were more, they were as many. */
    private static boolean isSameBound(Quantity mine, Line line, Quantity theirs, Line source) {
        Set<Quantity.Bound> course = Set.of(Quantity.Bound.EXACT, Quantity.Bound.OVER);
        return mine.bound() == theirs.bound()
                || Course.isDuring(mine, line, theirs, source)
                || (mine.duration() && course.contains(mine.bound()) && course.contains(theirs.bound()));
    }

    private static boolean says(Quantity mine, Line line, Quantity theirs, Line source) {
        int before = line.tokenAt(mine.start()) - 1;
        boolean plain = mine.unit().isEmpty()
                && before >= 0
                && OF.contains(line.tokens().get(before).folded());
        boolean joined = (plain || sameLink(line, before, source, source.tokenAt(theirs.start()) - 1))
                && sameTail(line, line.tokenAt(mine.end()), source, source.tokenAt(theirs.end()));
        return isSameCrew(mine, line, theirs, source)
                || (joined
                        && Counted.isSize(mine, line) == Counted.isSize(theirs, source)
                        && (isSamePhrase(mine, line, theirs, source)
                                || (isSame(Counted.by(mine, line), Counted.by(theirs, source))
                                        && isSameKind(
                                                Counted.by(mine, line), line, Counted.by(theirs, source), source))));
    }

    /** "Email revenue" by 28 % is not "revenue" by 28 % through email: what stands right before the thing stays near it. */
    private static boolean isSameKind(List<Term> here, Line line, List<Term> there, Line source) {
        if (here.isEmpty() || there.isEmpty()) {
            return true;
        }
        int at = there.getLast().at();
        for (Term kind : source.terms().reversed()) {
            if (kind.at() == at - 1 && !kind.neutral() && Counted.isThing(kind, source)) {
                at--;
                boolean gone = line.terms().stream()
                        .filter(term -> term.root().equals(kind.root()))
                        .noneMatch(term -> Math.abs(term.at() - here.getLast().at()) <= NEAR);
                if (gone && line.terms().stream().anyMatch(term -> term.root().equals(kind.root()))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** "The lost parts backlog" for "the backlog of lost parts". */
    private static boolean isSamePhrase(Quantity mine, Line line, Quantity theirs, Line source) {
        Set<String> phrase = Counted.phrase(mine, line);
        return !phrase.isEmpty() && phrase.equals(Counted.phrase(theirs, source));
    }

    /** "A six-person team" for "a team of six". */
    private static boolean isSameCrew(Quantity mine, Line line, Quantity theirs, Line source) {
        boolean turned = Counted.isHeads(mine, line) != Counted.isHeads(theirs, source);
        Optional<Term> here = Counted.crew(mine, line);
        Optional<Term> there = Counted.crew(theirs, source);
        return turned && here.isPresent() && there.isPresent() && isSame(here.get(), there.get());
    }

    private static boolean isSame(List<Term> here, List<Term> there) {
        return here.isEmpty()
                || there.isEmpty()
                || isSame(here.getFirst(), there.getFirst())
                || isSame(here.getLast(), there.getLast());
    }

    /** Whether a text counts each of something that its source counts in all. */
    static boolean shares(Line line, Line source) {
        return !line.quantities().isEmpty()
                && !has(source, EACH)
                && IntStream.range(0, line.tokens().size())
                        .anyMatch(at ->
                                isEach(at, line) && !isRate(at, line, source) && !Periods.isShared(line, at, source));
    }

    private static boolean isEach(int at, Line line) {
        return EACH.contains(line.tokens().get(at).folded());
    }

    /** "Each shift" for "per shift", "every week" for "weekly". */
    private static boolean isRate(int at, Line line, Line source) {
        return line.terms().stream()
                .filter(term -> term.at() == at + 1)
                .anyMatch(what -> source.terms().stream()
                        .filter(other -> other.root().equals(what.root()) || isAdverbOf(what, other))
                        .anyMatch(other -> isAdverbOf(what, other)
                                || (other.at() > 0
                                        && Counted.PER.contains(source.tokens()
                                                .get(other.at() - 1)
                                                .folded()))));
    }

    private static boolean isAdverbOf(Term what, Term other) {
        return other.token().folded().equals(what.token().folded() + "ly");
    }

    /** Whether a number follows from two others of its source and is said of what those count. */
    static boolean follows(Quantity mine, Line line, Line source) {
        SourceText text = new SourceText("", "", FieldKind.PROSE, source);
        int before = line.tokenAt(mine.start()) - 1;
        boolean changed = before < 0 || !ENDS.contains(line.tokens().get(before).folded());
        boolean derived = Derivations.of(mine, line, text)
                .filter(how -> !how.startsWith("sum"))
                .isPresent();
        return changed
                && derived
                && mine.bound() == Quantity.Bound.EXACT
                && source.quantities().stream()
                        .anyMatch(theirs -> isSame(Counted.by(mine, line), Counted.by(theirs, source)));
    }

    private static boolean has(Line line, Set<String> words) {
        return line.tokens().stream().map(Token::folded).anyMatch(words::contains);
    }

    /** "By 12 %" and "to 12 %" are two things, as are "12 % of" and "12 % over"; no word there says nothing. */
    private static boolean sameLink(Line line, int at, Line source, int there) {
        Optional<String> mine = link(line, at);
        Optional<String> theirs = link(source, there);
        boolean within = COURSE.containsAll(mine.stream().toList())
                && COURSE.containsAll(theirs.stream().toList());
        return mine.isEmpty() || theirs.isEmpty() || mine.equals(theirs) || within;
    }

    /** As above, behind a number, where "by changing" and "through a change" are one. */
    private static boolean sameTail(Line line, int at, Line source, int there) {
        return isMeans(line, at) || isMeans(source, there) || sameLink(line, at, source, there);
    }

    private static boolean isMeans(Line line, int at) {
        return at < line.tokens().size()
                && Counted.MEANS.contains(line.tokens().get(at).folded());
    }

    /** Whether it says by what means, and nothing else. */
    static boolean isMeans(Term term) {
        return Counted.MEANS.contains(term.token().folded());
    }

    /** "In two years" and "over two years" are one. */
    private static boolean isBeforeTime(Line line, int at) {
        return line.quantities().stream().filter(Quantity::duration).anyMatch(time -> {
            int from = line.tokenAt(time.start());
            return from == at + 1 || from == at;
        });
    }

    private static Optional<String> link(Line line, int at) {
        if (at < 0 || at >= line.tokens().size() || !line.tokens().get(at).word()) {
            return Optional.empty();
        }
        String word = line.tokens().get(at).folded();
        boolean links = Languages.isStopWord(word, line.language())
                && !ARTICLES.getOrDefault(line.language(), Set.of()).contains(word)
                && !RELATIVE.contains(word)
                && !isBeforeTime(line, at);
        return links ? Optional.of(word) : Optional.empty();
    }

    /** By the word itself: a number counts nothing but what it counted. */
    static boolean isSame(Term term, Term other) {
        return other.root().endsWith(term.root()) || term.root().endsWith(other.root());
    }
}
