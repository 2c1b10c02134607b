package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Act;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Mark;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A deed told as who does it: "maths coordinator" of "coordinate maths", "line manager of two" of "supervise two". */
final class AgentNouns {

    private static final int STEM = 5;
    private static final int LEADS = 4;
    private static final int MANAGER = 2;
    private static final Pattern AUTHOR = Pattern.compile("(?:co)?author.*|(?:ko|mit|co)?autor.*|(?:co)?auteur.*");
    private static final Pattern WROTE = Pattern.compile(
            "(?:co|re)?(?:wr[oi]t|author|draft).*|verfass.*|geschrieb.*|r[ée]dig.*|[ée]cri[tv].*|redact.*|escri[bt].*");
    private static final Set<String> KINDS = Set.of("title", "rank");

    private AgentNouns() {}

    /** Whether the line that is told again says the same deed by its verb, and the word names no rank. */
    static boolean isSame(ProseCase one, Mark mark) {
        String word = plain(MarkWords.quote(one.line(), mark));
        boolean author = mark.kind().equals("published") && AUTHOR.matcher(word).matches();
        if (author) {
            return one.aligned().stream()
                    .limit(1)
                    .anyMatch(text -> text.line().acts().stream()
                            .anyMatch(
                                    act -> WROTE.matcher(verb(text.line(), act)).matches()));
        }
        if (KINDS.contains(mark.kind()) && (AgentForms.isSame(one, mark) || AgentCompounds.isSame(one, mark))) {
            return true;
        }
        return KINDS.contains(mark.kind())
                && (word.startsWith("coordin") || word.startsWith("koordin"))
                && one.aligned().stream()
                        .anyMatch(text ->
                                text.line().acts().stream().anyMatch(act -> stems(word, verb(text.line(), act))));
    }

    /** Whether the line that is told again says that it was written, and by nobody else. */
    static boolean isWriter(ProseCase one, String words) {
        return AUTHOR.matcher(plain(words)).matches()
                && one.aligned().stream()
                        .limit(1)
                        .map(SourceText::line)
                        .filter(source -> source.marks("team").isEmpty()
                                && source.marks("hedge").isEmpty()
                                && source.acts().stream().noneMatch(act -> act.most() <= 1))
                        .anyMatch(source -> source.acts().stream()
                                .anyMatch(
                                        act -> WROTE.matcher(verb(source, act)).matches()));
    }

    /** Whether somebody led what the line tells, so that the word may be another one for it. */
    static boolean may(ProseCase one, Mark mark) {
        String word = plain(MarkWords.quote(one.line(), mark));
        if (KINDS.contains(mark.kind()) && AgentForms.may(one, mark)) {
            return true;
        }
        return KINDS.contains(mark.kind())
                && mark.rank() <= MANAGER
                && one.aligned().stream()
                        .limit(1)
                        .anyMatch(text -> text.line().acts().stream()
                                .anyMatch(act -> act.most() >= LEADS || stems(word, verb(text.line(), act))));
    }

    private static boolean stems(String word, String verb) {
        int same = 0;
        while (same < Math.min(word.length(), verb.length()) && word.charAt(same) == verb.charAt(same)) {
            same++;
        }
        return same >= STEM;
    }

    private static String verb(Line line, Act act) {
        return plain(line.quote(act.at(), act.length()));
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }
}
