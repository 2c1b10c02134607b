package dev.candor.resume.claim;

import dev.candor.resume.claim.ClaimReport.Severity;
import dev.candor.resume.claim.ClaimReport.Violation;
import dev.candor.resume.claim.Overlap.Likest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the likelihood of a lie is computed from: the findings of a sentence, and how it was told. Whoever tells a whole line in other words, or
 * two lines as one, leaves findings everywhere and means no harm; whoever stretches the truth leaves the line as it stood, or drops what limits it.
 */
final class Signs {

    /** From this likeness on a line at its old place counts as the old line with a word changed. */
    private static final double EDITED = 0.8;

    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");

    private Signs() {}

    /** The signs of the sentence at this path with these findings, by name; the names are those of the weights. */
    static Map<String, Double> of(String path, List<Violation> found, Likest likest) {
        Map<String, Double> signs = new LinkedHashMap<>();
        found.forEach(violation -> signs.put(violation.severity() + ":" + violation.code(), 1.0));
        signs.put("~several", signs.size() - 1.0);
        signs.put("~block", one(found.stream().anyMatch(violation -> violation.severity() == Severity.BLOCK)));
        signs.put("~lost", one(found.stream().map(Violation::code).anyMatch(Signs::isLost)));
        signs.put("~new", one(found.stream().map(Violation::code).anyMatch(Signs::isNew)));
        addTelling(signs, path, found.getFirst().text(), likest);
        signs.put("~any", 1.0);
        return signs;
    }

    private static void addTelling(Map<String, Double> signs, String path, String text, Likest likest) {
        int length = Overlap.length(text);
        signs.put("~likeness", likest.share());
        signs.put("~likeness-squared", likest.share() * likest.share());
        signs.put("~edited", one(likest.share() > EDITED && likest.path().equals(path)));
        signs.put("~words", Math.log1p(length));
        signs.put("~longer", Math.log1p(length) - Math.log1p(likest.length()));
        signs.put("~digits-new", one(!digits(likest.text()).containsAll(digits(text))));
        signs.put("~digits-gone", one(!digits(text).containsAll(digits(likest.text()))));
        signs.put("~summary", one(path.equals("basics.summary")));
    }

    private static boolean isLost(String code) {
        return code.endsWith("-lost") || code.endsWith("-dropped");
    }

    private static boolean isNew(String code) {
        return (code.startsWith("new-") && !code.equals("new-number"))
                || code.equals("added-words")
                || code.equals("word-swapped");
    }

    private static Set<String> digits(String text) {
        return DIGITS.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static double one(boolean holds) {
        return holds ? 1.0 : 0.0;
    }
}
