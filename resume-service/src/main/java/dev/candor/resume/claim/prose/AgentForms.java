package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Act;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Mark;
import dev.candor.resume.claim.text.Term;
import dev.candor.skills.text.Folding;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The word for who does a deed, made of its verb, beside what it is done to: "owner of a service" of "own a service". */
final class AgentForms {

    private static final int LEADS = 4;
    private static final int NEAREST = 3;
    private static final int BEHIND = 7;
    private static final Pattern HEAD_OF_COMPOUND = Pattern.compile("(\\p{L}{5,}?)s?leit(?:er|erin)");
    private static final Pattern HEAD = Pattern.compile(
            "head|heads|head of|leiter(?:in)?|leitung|chef|cheffe|responsable|jefe|jefa|jefe de|responsabile|chef de");
    private static final Pattern ENDING = Pattern.compile("(?:ed|ing|es|s|d|e)$");

    private static final Set<String> JOINT =
            Set.of("co", "joint", "jointly", "deputy", "assistant", "acting", "interim");

    private AgentForms() {}

    /** Whether a near line of the source has the verb, and the next word with content behind the noun. */
    static boolean isSame(ProseCase one, Mark mark) {
        String word = Folding.fold(MarkWords.quote(one.line(), mark)).strip();
        Matcher compound = HEAD_OF_COMPOUND.matcher(word);
        if (compound.matches()) {
            return near(one)
                    .filter(text -> leads(text.line()))
                    .anyMatch(text -> text.line().tokens().stream()
                            .anyMatch(token -> token.folded().startsWith(compound.group(1))));
        }
        if (word.contains("manag")) {
            return isLineManager(one, mark);
        }
        return near(one)
                .filter(text -> object(one, mark, text))
                .anyMatch(text -> isOverThem(one.line(), mark, word, text.line())
                        || text.line().acts().stream()
                                .filter(act -> !denied(text.line(), act))
                                .anyMatch(act -> isAgent(word, verb(text.line(), act))));
    }

    /** "Co-supervisor" of who co-supervises: the word is for others under somebody, and who shared them still does. */
    private static boolean isOverThem(Line mine, Mark mark, String word, Line source) {
        return source.marks("hedge").isEmpty()
                && source.marks("people").stream()
                        .filter(people -> !MarkWords.denied(source, people))
                        .filter(people -> !isJoint(source, people.at()) || isJoint(mine, mark.at()))
                        .anyMatch(people -> isAgent(word, Folding.fold(source.quote(people.at(), people.length()))));
    }

    private static boolean isJoint(Line line, int at) {
        return line.tokens().subList(Math.max(0, at - 2), at).stream()
                .anyMatch(token -> JOINT.contains(token.folded()));
    }

    /** "Line manager of two" of who line-manages two; without the line in front, a manager is a title. */
    private static boolean isLineManager(ProseCase one, Mark mark) {
        return mark.at() > 0
                && one.line().tokens().get(mark.at() - 1).folded().equals("line")
                && near(one)
                        .flatMap(text -> text.line().marks("people").stream()
                                .map(people -> text.line().quote(people.at(), people.length())))
                        .anyMatch(words -> Folding.fold(words).startsWith("line"));
    }

    /** "Head of a site" of who runs it: whether that was the title only the person knows. */
    static boolean may(ProseCase one, Mark mark) {
        String word = Folding.fold(MarkWords.quote(one.line(), mark)).strip();
        return HEAD.matcher(word).matches()
                && near(one).filter(text -> leads(text.line())).anyMatch(text -> object(one, mark, text));
    }

    private static Stream<SourceText> near(ProseCase one) {
        return one.aligned().stream().limit(NEAREST);
    }

    private static boolean leads(Line line) {
        return line.marks("negation").isEmpty()
                && line.marks("hedge").isEmpty()
                && line.acts().stream().anyMatch(act -> act.most() >= LEADS);
    }

    private static boolean denied(Line line, Act act) {
        return MarkWords.denied(line, act.at()) || !line.marks("hedge").isEmpty();
    }

    private static boolean object(ProseCase one, Mark mark, SourceText text) {
        int behind = mark.at() + mark.length();
        List<Term> next = one.line().terms().stream()
                .filter(term -> term.at() >= behind && term.at() < behind + BEHIND && !term.neutral())
                .toList();
        boolean counted = one.line().quantities().stream()
                .filter(number -> one.line().tokenAt(number.start()) >= behind
                        && one.line().tokenAt(number.start()) < behind + 2)
                .anyMatch(number -> text.line().quantities().stream()
                        .anyMatch(theirs -> Measure.equal(number.low(), theirs.low())));
        return counted || (!next.isEmpty() && next.stream().anyMatch(term -> Words.explained(term, text)));
    }

    private static boolean isAgent(String word, String verb) {
        String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        String base = ENDING.matcher(verb).replaceFirst("");
        return base.length() > 2
                && Stream.of("er", "or", "rer", "ter", "ner", "teur", "eur", "ador", "ator")
                        .anyMatch(ending -> one.equals(base + ending));
    }

    private static String verb(Line line, Act act) {
        return Folding.fold(line.quote(act.at(), act.length()).toLowerCase(Locale.ROOT));
    }
}
