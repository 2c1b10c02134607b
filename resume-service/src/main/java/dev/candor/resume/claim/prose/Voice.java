package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.text.Act;
import dev.candor.resume.claim.text.Line;
import dev.candor.skills.text.Tokens.Token;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Words of strong deeds that say whose they are by where they stand: "dirigée par la cadre", "newly hired operators", "une seule unité". */
final class Voice {

    private static final Set<String> BY = Set.of("by", "par", "von", "por", "door", "da");
    private static final Set<String> ME =
            Set.of("me", "myself", "mir", "mich", "moi", "mi", "us", "uns", "nous", "nosotros", "mim");
    private static final Pattern PARTICIPLE =
            Pattern.compile("\\p{L}+(?:ed|en|t|e|ee|es|ees|do|da|dos|das)|led|overseen|held|run");
    private static final Pattern ALONE = Pattern.compile("seule?s?");
    private static final Set<String> ARTICLES =
            Set.of("un", "une", "la", "le", "les", "d", "leur", "sa", "son", "cette");

    private Voice() {}

    /** Whether the word tells what somebody else did, or how many there were. */
    static boolean isOfOthers(Line line, Act act) {
        List<Token> tokens = line.tokens();
        int next = act.at() + act.length();
        boolean behind = next < tokens.size() && tokens.get(next).word();
        String word = tokens.get(act.at()).folded();
        boolean passive = behind
                && PARTICIPLE.matcher(word).matches()
                && BY.contains(tokens.get(next).folded())
                && next + 1 < tokens.size()
                && !ME.contains(tokens.get(next + 1).folded())
                && !isCounted(line, next + 1);
        boolean described = behind
                && act.group().equals("decide")
                && act.at() > 0
                && tokens.get(act.at() - 1).folded().endsWith("ly");
        boolean single = behind
                && ALONE.matcher(word).matches()
                && act.at() > 0
                && ARTICLES.contains(tokens.get(act.at() - 1).folded().replaceAll("[^a-z]", ""));
        return passive || described || single || isShare(line, act);
    }

    /** "41 % conceived": what that many of them did. */
    private static boolean isShare(Line line, Act act) {
        return act.at() > 0
                && act.group().equals("found")
                && line.tokens().get(act.at() - 1).text().equals("%");
    }

    /** "Led by 5 %" is how far ahead, and "headed by four" whom somebody headed. */
    private static boolean isCounted(Line line, int at) {
        int start = line.tokens().get(at).start();
        return line.quantities().stream().anyMatch(number -> number.start() <= start && start < number.end());
    }
}
