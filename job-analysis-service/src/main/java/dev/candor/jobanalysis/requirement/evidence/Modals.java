package dev.candor.jobanalysis.requirement.evidence;

import dev.candor.skills.text.Tokens.Token;
import java.util.List;
import java.util.Set;

/** Reads what "will" and "would" say: what somebody does in the job, or what would do good. */
final class Modals {

    private static final Set<String> FUTURE = Set.of("will", "ll", "would", "d");
    private static final Set<String> BETWEEN = Set.of("also", "then", "mainly", "regularly", "sometimes", "be");
    private static final Set<String> EMPLOYER = Set.of("we", "company", "it", "this", "that", "they");
    private static final Set<String> PEOPLE =
            Set.of("you", "we", "i", "they", "he", "she", "who", "candidate", "candidates", "person", "applicant");
    private static final Set<String> DOES_GOOD = Set.of(
            "be",
            "help",
            "save",
            "suit",
            "make",
            "add",
            "count",
            "impress",
            "certainly",
            "also",
            "really",
            "give",
            "come");

    private Modals() {}

    /** "The postholder will present", "you'd run": what one does in the job, whoever is meant but the employer. */
    static boolean willDo(List<Token> tokens) {
        for (int at = 0; at + 1 < tokens.size(); at++) {
            boolean will = FUTURE.contains(tokens.get(at).folded());
            int next = at + 1 < tokens.size()
                            && BETWEEN.contains(tokens.get(at + 1).folded())
                    ? at + 2
                    : at + 1;
            if (will
                    && next < tokens.size()
                    && !employer(tokens, at)
                    && DutyForms.verb(tokens.get(next).folded())) {
                return true;
            }
        }
        return false;
    }

    /** "Experience with the old system would save a week": what would do good is welcome. */
    static boolean would(List<Token> tokens, String language) {
        for (int at = 1; at + 1 < tokens.size(); at++) {
            boolean would = tokens.get(at).folded().equals("would")
                    && !PEOPLE.contains(tokens.get(at - 1).folded())
                    && DOES_GOOD.contains(tokens.get(at + 1).folded());
            boolean conditional =
                    language.equals("fr") && tokens.get(at).folded().endsWith("rait");
            if (would || conditional) {
                return true;
            }
        }
        return false;
    }

    private static boolean employer(List<Token> tokens, int at) {
        int person = at > 0 && tokens.get(at - 1).word() ? at - 1 : at - 2;
        return person >= 0 && EMPLOYER.contains(tokens.get(person).folded());
    }
}
