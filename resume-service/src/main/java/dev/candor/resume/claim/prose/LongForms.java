package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Term;
import dev.candor.skills.text.Tokens.Token;
import java.util.List;
import java.util.stream.IntStream;

/** Words that spell letters out: those of an acronym of the source, and those of one that the line itself puts in brackets behind them. */
final class LongForms {

    /** How far in front of its bracket a name may begin. */
    private static final int REACH = 6;

    private LongForms() {}

    static boolean hold(ProseCase one, Term term) {
        return one.ownTexts().stream()
                        .filter(text -> !isOpenPaper(one, text))
                        .flatMap(text -> text.line().tokens().stream())
                        .filter(Words::acronym)
                        .anyMatch(letters -> Initials.in(one.line(), letters.text()).stream()
                                        .anyMatch(words -> words.holds(term.at()))
                                || begun(one.line(), letters, term.at()))
                || isDefined(one, term);
    }

    /** Letters of a paper that is not finished: who spells them out still has to say so. */
    private static boolean isOpenPaper(ProseCase one, SourceText text) {
        boolean study = text.entry().startsWith("education");
        boolean goesOn = study
                && !one.index().tree().text(text.entry() + ".startDate").isEmpty()
                && one.index().tree().text(text.entry() + ".endDate").isEmpty();
        return goesOn
                || ((study || text.entry().startsWith("certificates"))
                        && one.index().texts(text.entry()).stream()
                                .anyMatch(
                                        field -> !field.line().marks("progress").isEmpty()));
    }

    /** "Wind turbine generators (WTGs)": a name that the line gives letters to, most of it in the words of the source. */
    private static boolean isDefined(ProseCase one, Term term) {
        Line line = one.line();
        return IntStream.range(1, line.tokens().size())
                .filter(at -> line.tokens().get(at - 1).text().equals("(")
                        && Words.acronym(line.tokens().get(at)))
                .anyMatch(at -> Initials.in(line, line.tokens().get(at).text()).stream()
                        .filter(words -> words.to() == at - 1)
                        .anyMatch(words -> words.holds(term.at()) && isMostlySaid(one, words)));
    }

    private static boolean isMostlySaid(ProseCase one, Initials.Stretch words) {
        List<Term> terms = one.line().terms().stream()
                .filter(term -> words.holds(term.at()))
                .toList();
        long said = terms.stream()
                .filter(term -> Words.explained(term, one.ownTexts()))
                .count();
        return 2 * said > terms.size();
    }

    /** "Finite-Elemente-Berechnungen (FEM)": held letters in brackets, of which the words in front give all but the last. */
    private static boolean begun(Line line, Token letters, int at) {
        String all = letters.text();
        String most = all.substring(0, all.length() - 1);
        return most.length() > 1
                && IntStream.range(at + 2, Math.min(line.tokens().size(), at + REACH))
                        .filter(open -> line.tokens().get(open - 1).text().equals("(")
                                && line.tokens().get(open).text().equals(all))
                        .anyMatch(open -> Initials.in(line, most).stream()
                                .anyMatch(words -> words.holds(at) && words.to() < open));
    }
}
