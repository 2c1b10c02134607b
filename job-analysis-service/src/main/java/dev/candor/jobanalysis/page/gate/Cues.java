package dev.candor.jobanalysis.page.gate;

import dev.candor.skills.text.Phrases;
import dev.candor.skills.text.Tokens;
import dev.candor.skills.text.Tokens.Token;
import java.util.List;

/** The words by which headings are told that do not belong to a posting. */
public final class Cues {

    static final Phrases CONTENT = Phrases.load(Cues.class, "cues.tsv");
    static final Phrases SECTIONS = Phrases.load(Cues.class, "sections.tsv");
    private static final Phrases HEADINGS = Phrases.load(Cues.class, "headings.tsv");
    private static final int LONGEST = 12;
    private static final int LONGEST_LINE = 90;
    private static final double MOST = 0.5;

    private Cues() {}

    /** Whether a heading opens something else than the posting: other jobs, sharing, an application form, comments. */
    public static boolean leavesPosting(String heading) {
        return names(heading, "related");
    }

    /** Whether a heading names a place such as "Careers", and so no job. */
    public static boolean namesPlace(String heading) {
        return names(heading, "place");
    }

    /** Whether a brief line is a heading of duties or of what is asked for. */
    public static boolean opensSection(String heading) {
        return opensDuties(heading) || mostly(SECTIONS, heading, "wanted");
    }

    /** Whether a brief line is a heading of duties. */
    public static boolean opensDuties(String heading) {
        return mostly(SECTIONS, heading, "duty");
    }

    /** Whether a word of the text names a kind of job. */
    public static boolean namesJob(String text) {
        return holds(text, "job");
    }

    /** Whether a word of the text names a kind of company or public body. */
    public static boolean namesBody(String text) {
        return holds(text, "body");
    }

    private static boolean holds(String text, String key) {
        List<Token> tokens = Tokens.of(text);
        for (int at = 0; at < tokens.size(); at++) {
            if (HEADINGS.length(tokens, at, key) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(String heading, String key) {
        return mostly(HEADINGS, heading, key);
    }

    private static boolean mostly(Phrases phrases, String heading, String key) {
        if (heading.isBlank() || heading.length() > LONGEST_LINE) {
            return false;
        }
        List<Token> tokens = Tokens.of(heading).stream()
                .filter(token -> token.word()
                        || token.text().equals("'")
                        || token.text().equals("’")
                        || token.text().equals("-"))
                .toList();
        if (tokens.size() > LONGEST) {
            return false;
        }
        for (int at = 0; at < tokens.size(); at++) {
            if (phrases.length(tokens, at, key) >= MOST * tokens.size()) {
                return true;
            }
        }
        return false;
    }
}
