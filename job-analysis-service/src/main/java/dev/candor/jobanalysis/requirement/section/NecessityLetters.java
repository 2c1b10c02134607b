package dev.candor.jobanalysis.requirement.section;

import dev.candor.jobanalysis.requirement.heading.BlockClass;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Letters at the ends of lines that say what is essential and what only desirable, as person specifications have them: (E), (D). */
final class NecessityLetters {

    private static final Pattern AT_END = Pattern.compile("[(\\[] ?([ED]) ?[)\\]][.;,]?[ \\t]*$", Pattern.MULTILINE);
    private static final int FEWEST = 3;

    private final String text;
    private final boolean used;

    NecessityLetters(String text) {
        this.text = text;
        long essential = AT_END.matcher(text)
                .results()
                .filter(NecessityLetters::essential)
                .count();
        long all = AT_END.matcher(text).results().count();
        this.used = all >= FEWEST && essential > 0 && essential < all;
    }

    /** What the letter behind the line of a clause says of it; UNKNOWN where it has none or a posting does not use both. */
    BlockClass of(Clause clause) {
        if (!used) {
            return BlockClass.UNKNOWN;
        }
        int end = text.indexOf('\n', clause.start());
        Matcher letter = AT_END.matcher(text).region(clause.start(), end < 0 ? text.length() : end);
        if (!letter.find()) {
            return BlockClass.UNKNOWN;
        }
        return essential(letter.toMatchResult()) ? BlockClass.REQUIRED : BlockClass.PREFERRED;
    }

    private static boolean essential(MatchResult letter) {
        return letter.group(1).equals("E");
    }
}
