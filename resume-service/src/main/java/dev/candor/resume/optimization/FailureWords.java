package dev.candor.resume.optimization;

import dev.candor.resume.orchestration.Snapshot.Problem;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Words for people behind the codes of failures; a code nobody wrote words for gets those of {@code other}. */
final class FailureWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("optimization.failures", Locale.ROOT);

    private FailureWords() {}

    static OptimizationView.ProblemView of(Problem problem) {
        String key = known(problem.code()) ? problem.code() : "other";
        return new OptimizationView.ProblemView(
                problem.code(),
                WORDS.getString(key + ".title"),
                WORDS.getString(key + ".detail"),
                problem.step(),
                Boolean.parseBoolean(word(key + ".retryable", "true")));
    }

    private static boolean known(String code) {
        return WORDS.containsKey(code + ".title");
    }

    private static String word(String key, String otherwise) {
        try {
            return WORDS.getString(key);
        } catch (MissingResourceException e) {
            return otherwise;
        }
    }
}
