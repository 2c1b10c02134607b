package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.ResumeTree;
import dev.candor.resume.claim.source.SourceIndex;
import dev.candor.resume.claim.text.Act;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Lines;
import dev.candor.resume.claim.text.Mark;
import dev.candor.resume.claim.text.Term;
import dev.candor.resume.document.JsonResume;
import dev.candor.skills.text.Languages;
import dev.candor.skills.text.Tokens.Token;
import dev.candor.skills.text.number.Quantity;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether a text tells one line again, all of it and nothing else: each word with content is in both, each number counts what it counted.
 * Stricter than the gate, for words that no person stands for: what it refuses may well be true, and the person's own line says it already.
 * Known limit: words of the line in another order may say something else, where no number stands beside them.
 */
public final class Retelling {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String HEDGE = "hedge";

    /** Marks that say how little something was; whoever leaves one out says more. */
    private static final Set<String> LIMITS = Set.of(HEDGE, "negation", "progress", "stage", "status");

    /** Marks whose words the gate itself weighs well, or that say less. */
    private static final Set<String> LIGHT =
            Set.of(HEDGE, "plain", "negation", "up", "down", "better", "result", "cause", "worth", "team");

    private static final String HYPHENS = "-\u2010\u2011";

    private static final int HELPS = 1;
    private static final int STEM = 6;

    private final String language;

    private Retelling(String language) {
        this.language = language;
    }

    /** Why a text is not the line again. */
    public enum Fault {
        /** A word that the line has in no form. */
        NEW_WORD("The line has no such word."),
        /** A wider scope, a title, a rank or the like. */
        NEW_WEIGHT("The line does not say that much."),
        /** A number that is not the line's, or that counts something else there. */
        NUMBER_MOVED("The number belongs to something else."),
        /** A deed more than the line has. */
        NEW_DEED("It tells of more deeds than the line."),
        /** A word of the line is gone: most of them make it narrower. */
        WORD_LOST("Something that the line says is left out."),
        /** A word that made it smaller is gone. */
        LIMIT_LOST("What makes it smaller is left out.");

        private final String sentence;

        Fault(String sentence) {
            this.sentence = sentence;
        }

        /** One sentence for the person. */
        public String sentence() {
            return sentence;
        }
    }

    /** Of lines of this resume, in its language. */
    public static Retelling in(JsonResume source) {
        return new Retelling(SourceIndex.languageOf(new ResumeTree(JSON.<JsonNode>valueToTree(source))));
    }

    /** Why {@code text} is not {@code told} again; empty if it is. */
    public Set<Fault> faults(String told, String text) {
        Line source = Lines.read(told, language);
        Line line = Lines.read(text, language);
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        if (line.terms().stream().anyMatch(term -> isNew(term, source, line))) {
            faults.add(Fault.NEW_WORD);
        }
        if (TakenRoleRule.takes(line, source)
                || Kept.isMultiplied(source, line)
                || line.marks().stream().anyMatch(mark -> isNew(mark, source, line))) {
            faults.add(Fault.NEW_WEIGHT);
        }
        if (Beside.shares(line, source)
                || !line.quantities().stream().allMatch(number -> isSaid(number, line, source))) {
            faults.add(Fault.NUMBER_MOVED);
        }
        if (Deeds.of(line, source).count() > source.acts().size()) {
            faults.add(Fault.NEW_DEED);
        }
        if (Kept.isNumberLost(source, line)
                || Kept.isYearLost(source, line)
                || source.terms().stream().anyMatch(term -> isLost(term, source, line))) {
            faults.add(Fault.WORD_LOST);
        }
        if (Kept.isHelpLost(source, line) || isLimitLost(source, line)) {
            faults.add(Fault.LIMIT_LOST);
        }
        return faults;
    }

    private static boolean isSaid(Quantity number, Line line, Line source) {
        boolean counted = Beside.counts(number, line, source) || Beside.follows(number, line, source);
        return (counted || Kept.isNone(number, line, source) || Beside.isBareEnd(number, line, source))
                && !Kept.isLeft(number, line, source);
    }

    private static boolean isNew(Term term, Line source, Line line) {
        return !isLittleOpening(term, line)
                && !Beside.isMeans(term)
                && (!term.neutral() || term.at() == 0 || standsAlone(term, line) || describes(term, line))
                && !isSaid(term, source)
                && !isSameDeed(term, source, line)
                && !Light.sameChange(term, line, source)
                && !isSameLimit(term, line, source)
                && !(Light.verb(term, line) && isDone(source));
    }

    /** Whether nothing in it is only learned or helped with. */
    private static boolean isDone(Line source) {
        return source.acts().stream().allMatch(act -> act.least() > HELPS);
    }

    /** The first word is the deed, unless it is a little one: "With the team, built …". */
    private static boolean isLittleOpening(Term term, Line line) {
        return term.at() == 0 && isLink(line, 0);
    }

    /** "On occasion" for "occasionally": a limit of the other line in another form, and no other limit. */
    private static boolean isSameLimit(Term term, Line line, Line other) {
        String word = term.token().folded();
        return word.length() >= STEM
                && line.marks(HEDGE).stream().anyMatch(mark -> mark.covers(term.at()))
                && other.marks(HEDGE).stream()
                        .flatMap(mark -> other.tokens().subList(mark.at(), mark.at() + mark.length()).stream())
                        .anyMatch(token -> token.folded().startsWith(word.substring(0, STEM)));
    }

    static boolean isSaid(Term term, Line source) {
        return Words.explained(term, words(source), source);
    }

    /** The line's own words: what they are kinds of says something else beside them. */
    private static Set<String> words(Line line) {
        return line.terms().stream().flatMap(term -> term.keys().stream()).collect(Collectors.toSet());
    }

    /** A word between function words is what is spoken of, however little it says: "in the team", "of a group of". */
    private static boolean standsAlone(Term term, Line line) {
        int at = term.at();
        return at > 0
                && !Light.link(term)
                && isLink(line, at - 1)
                && (at + 1 == line.tokens().size() || isLink(line, at + 1));
    }

    /** A word right in front of one with content says something about it: "successful". */
    private static boolean describes(Term term, Line line) {
        return !Light.link(term)
                && line.terms().stream().anyMatch(next -> next.at() == term.at() + 1 && !next.neutral());
    }

    static boolean isLink(Line line, int at) {
        Token token = line.tokens().get(at);
        return !token.word() || Languages.isStopWord(token.folded(), line.language());
    }

    /** Another word for a deed of the line, and no stronger one. */
    private static boolean isSameDeed(Term term, Line source, Line line) {
        return acts(term, line)
                .anyMatch(act -> source.acts().stream().anyMatch(theirs -> Deeds.same(act, line, theirs, source)));
    }

    static Stream<Act> acts(Term term, Line line) {
        return line.acts().stream().filter(act -> term.at() >= act.at() && term.at() < act.at() + act.length());
    }

    private static boolean isNew(Mark mark, Line source, Line line) {
        boolean ranked = source.marks(mark.kind()).stream().anyMatch(other -> other.rank() >= mark.rank());
        boolean said = isSaid(mark, source, line);
        boolean few = mark.kind().equals("extent") && mark.rank() <= 1;
        return !LIGHT.contains(mark.kind()) && !few && !ranked && !said;
    }

    private static boolean isSaid(Mark mark, Line source, Line line) {
        Set<String> words = source.tokens().stream().map(Token::folded).collect(Collectors.toSet());
        List<Term> terms =
                line.terms().stream().filter(term -> mark.covers(term.at())).toList();
        return IntStream.range(mark.at(), mark.at() + mark.length())
                .allMatch(at -> words.contains(line.tokens().get(at).folded())
                        || terms.stream().anyMatch(term -> term.at() == at && isSaid(term, source)));
    }

    private static boolean isLost(Term term, Line source, Line line) {
        boolean deed = acts(term, source)
                .anyMatch(act ->
                        line.acts().stream().anyMatch(mine -> mine.group().equals(act.group())));
        return (!term.neutral() || isPrefix(term, source))
                && !deed
                && !isSaid(term, line)
                && !Light.verb(term, source)
                && !Light.sameChange(term, line, source)
                && !Light.maker(term, source, line)
                && !isSameLimit(term, /* line= */ source, /* other= */ line)
                && !isSameNo(term, source, line)
                && !Beside.isMeans(term)
                && !isLittleOpening(term, source);
    }

    /** "With no finding" for "without a finding". */
    private static boolean isSameNo(Term term, Line source, Line line) {
        return source.marks("negation").stream().anyMatch(no -> no.length() == 1 && no.covers(term.at()))
                && !line.marks("negation").isEmpty();
    }

    /** The "co" of "co-author": short as it is, the word behind it says more without it. */
    private static boolean isPrefix(Term term, Line source) {
        int end = term.token().end();
        return end + 1 < source.text().length()
                && HYPHENS.indexOf(source.text().charAt(end)) >= 0
                && Character.isLetter(source.text().charAt(end + 1));
    }

    /** "Drafted" is a deed told in another word, and nobody's draft. */
    private static boolean isTold(Mark mark, Line source, Line line) {
        return source.acts().stream()
                .filter(act -> mark.kind().equals("stage") && mark.covers(act.at()))
                .anyMatch(act -> line.acts().stream().anyMatch(mine -> Deeds.same(mine, line, act, source)));
    }

    private static boolean isLimitLost(Line source, Line line) {
        return source.marks().stream()
                .filter(mark -> LIMITS.contains(mark.kind()) || Kept.isShared(mark, source))
                .filter(mark -> !isTold(mark, source, line))
                .anyMatch(mark -> line.marks(mark.kind()).isEmpty());
    }
}
