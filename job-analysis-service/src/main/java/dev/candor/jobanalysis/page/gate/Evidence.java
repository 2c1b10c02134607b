package dev.candor.jobanalysis.page.gate;

import dev.candor.skills.text.Phrases;
import dev.candor.skills.text.Tokens;
import dev.candor.skills.text.Tokens.Token;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the words of a text speak for. A heading of duties or of what is asked for weighs three, a cue inside a line one, at most
 * three in each line of common length; all is capped, so that length alone proves nothing.
 *
 * @param words words of two letters or more; two ideographs count as one
 */
record Evidence(int words, Weights posting, Map<PageKind, Integer> others) {

    private static final int BRIEF = 9;
    private static final double SHARE = 0.5;
    private static final int OF_A_LINE = 3;
    private static final int RUN_TOGETHER = 80;
    private static final String HEADED = " heading";
    private static final int HEADING = 3;
    private static final int MOST_HEADINGS = 3;
    private static final int MOST_CUES = 8;
    private static final Map<String, PageKind> KINDS = Map.of(
            "privacy", PageKind.PRIVACY,
            "login", PageKind.LOGIN,
            "gone", PageKind.GONE,
            "list", PageKind.LIST,
            "form", PageKind.FORM,
            "article", PageKind.OTHER,
            "course", PageKind.OTHER,
            "shop", PageKind.OTHER,
            "challenge", PageKind.CHALLENGE);

    /**
     * What speaks for a posting.
     *
     * @param headings how many of the two kinds of section are opened by a heading, 0 to 2
     * @param seeks how often somebody is wanted
     */
    record Weights(int headings, int duties, int wanted, int terms, int seeks) {}

    static Evidence of(String text) {
        Map<String, Integer> counts = new HashMap<>();
        int words = 0;
        for (String line : text.lines().toList()) {
            List<Token> tokens = Tokens.of(line);
            int length = words(tokens);
            words += length;
            boolean brief = length <= BRIEF && !line.endsWith(".");
            count(tokens, brief, counts);
        }
        Map<PageKind, Integer> others = new EnumMap<>(PageKind.class);
        KINDS.forEach((key, kind) -> others.merge(kind, counts.getOrDefault(key, 0), Integer::sum));
        int headings = (counts.containsKey("duty" + HEADED) ? 1 : 0) + (counts.containsKey("wanted" + HEADED) ? 1 : 0);
        Weights weights = new Weights(
                headings,
                weight(counts, "duty"),
                weight(counts, "wanted"),
                counts.getOrDefault("terms", 0),
                counts.getOrDefault("seek", 0));
        return new Evidence(words, weights, others);
    }

    private static int weight(Map<String, Integer> counts, String key) {
        return HEADING * Math.min(MOST_HEADINGS, counts.getOrDefault(key + HEADED, 0))
                + Math.min(MOST_CUES, counts.getOrDefault(key, 0));
    }

    private static int words(List<Token> tokens) {
        int words = 0;
        int ideographs = 0;
        for (Token token : tokens) {
            int point = token.text().codePointAt(0);
            if (Tokens.isIdeographic(point)) {
                ideographs++;
            } else if (Character.isLetter(point) && token.text().length() > 1) {
                words++;
            }
        }
        return words + ideographs / 2;
    }

    private static void count(List<Token> tokens, boolean brief, Map<String, Integer> counts) {
        Map<String, Integer> found = new HashMap<>();
        long words = tokens.stream().filter(Token::word).count();
        for (int at = 0; at < tokens.size(); at++) {
            for (String key : List.of("duty", "wanted")) {
                int length = Cues.SECTIONS.length(tokens, at, key);
                boolean most = (brief && length >= SHARE * words)
                        || (words > RUN_TOGETHER && tokens.get(at).capitalised());
                if (length > 0 && (most || opens(tokens, at, length))) {
                    found.put(key + HEADED, 1);
                }
            }
            Phrases.Match match = Cues.CONTENT.at(tokens, at);
            if (match != null) {
                found.merge(match.key(), 1, Integer::sum);
            }
        }
        int most = OF_A_LINE + (int) words / RUN_TOGETHER;
        found.forEach((key, times) -> counts.merge(key, Math.min(most, times), Integer::sum));
    }

    /** "Requirements: a licence" in one line, and headings of scripts without spaces. */
    private static boolean opens(List<Token> tokens, int at, int length) {
        boolean colon = at + length < tokens.size()
                && ":：".contains(tokens.get(at + length).text());
        boolean dense = Tokens.isIdeographic(tokens.get(at).text().codePointAt(0));
        return at <= 1 && (colon || dense);
    }

    /** How much speaks for a posting. */
    int weight() {
        return core() + Math.min(6, posting.terms()) / 2 + 2 * Math.min(2, posting.seeks());
    }

    /** What speaks for duties and requirements alone. */
    int core() {
        return posting.duties() + posting.wanted();
    }

    int of(PageKind kind) {
        return others.getOrDefault(kind, 0);
    }

    /** The kind that most speaks for, among those that are no posting; OTHER if none does. */
    PageKind likeliest() {
        PageKind best = PageKind.OTHER;
        for (Map.Entry<PageKind, Integer> entry : others.entrySet()) {
            if (entry.getValue() > of(best)) {
                best = entry.getKey();
            }
        }
        return best;
    }

    Evidence with(PageSigns signs) {
        Map<PageKind, Integer> more = new EnumMap<>(others);
        signs.weights().forEach((kind, weight) -> more.merge(kind, weight, Integer::sum));
        return new Evidence(words, posting, more);
    }
}
