package dev.candor.resume.claim.text;

import dev.candor.skills.text.Tokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where clauses end: at strong signs, at results, and at commas and "and" with a deed on both sides. */
final class Clauses {

    private static final Set<String> STRONG = Set.of(";", ":", "–", "—", "|", "•", "(", ")", "·");
    private static final Set<String> WEAK = Set.of(
            ",", "and", "while", "und", "sowie", "et", "y", "e", "but", "then", "aber", "mais", "pero", "which", "that",
            "whose", "where", "who", "welche", "die", "qui", "que", "to", "by", "um", "pour", "para", "when", "&", "/",
            "plus", "before", "after");

    /** Behind these the deed stands at once: "to improve", "by training", never "to 6". */
    private static final Set<String> AT_ONCE = Set.of("to", "by", "um", "pour", "para");

    private static final Set<String> EFFECTS = Set.of("up", "down", "better");

    private Clauses() {}

    static List<Line.Clause> of(List<Token> tokens, List<Act> acts, List<Mark> marks) {
        List<Line.Clause> clauses = new ArrayList<>();
        int from = 0;
        for (int at = 1; at < tokens.size(); at++) {
            String word = tokens.get(at).folded();
            int here = at;
            boolean result = marks.stream().anyMatch(mark -> mark.kind().equals("result") && mark.at() == here);
            boolean article = word.equals("die") && tokens.get(at - 1).word();
            boolean weak = WEAK.contains(word)
                    && !article
                    && hasDeed(acts, marks, from, at)
                    && hasDeed(acts, marks, at + 1, AT_ONCE.contains(word) ? at + 3 : next(tokens, at));
            weak |= word.equals(",") && startsSoon(acts, at);
            boolean governed = AT_ONCE.contains(word) && helps(acts, from, at);
            if (result || (weak && !governed) || STRONG.contains(word)) {
                add(clauses, from, at);
                from = result ? at : at + 1;
            }
        }
        add(clauses, from, tokens.size());
        return List.copyOf(clauses);
    }

    /** ", currently supervising a team of nine". */
    private static boolean startsSoon(List<Act> acts, int at) {
        return acts.stream().anyMatch(act -> act.at() == at + 1 || act.at() == at + 2);
    }

    /** "Contributed to setting up": the deed behind is part of the help before. */
    private static boolean helps(List<Act> acts, int from, int at) {
        return acts.stream().anyMatch(act -> act.at() >= from && act.at() + act.length() == at && act.most() <= 1);
    }

    private static void add(List<Line.Clause> clauses, int from, int to) {
        if (to > from) {
            clauses.add(new Line.Clause(from, to));
        }
    }

    private static boolean hasDeed(List<Act> acts, List<Mark> marks, int from, int to) {
        return acts.stream().anyMatch(act -> act.at() >= from && act.at() < to)
                || marks.stream()
                        .filter(mark -> EFFECTS.contains(mark.kind()))
                        .anyMatch(mark -> mark.at() >= from && mark.at() < to);
    }

    private static int next(List<Token> tokens, int at) {
        for (int i = at + 2; i < tokens.size(); i++) {
            if (STRONG.contains(tokens.get(i).text()) || tokens.get(i).text().equals(",")) {
                return i;
            }
        }
        return tokens.size();
    }
}
