package dev.candor.resume.claim.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where a line goes on: with a further member ("and"), a clause ("which"), a means ("with"), those it is for, or behind a sign. */
public final class Joints {

    /** What a line begins with. */
    public static final String START = "start";

    /** One more of the same. */
    public static final String LIST = "list";

    /** What is said besides of what stands before. */
    public static final String WHICH = "which";

    private static final Map<String, TermIndex> TABLES = Set.of("en", "de", "fr", "es", "pt", "it", "nl").stream()
            .collect(Collectors.toMap(Function.identity(), language -> TermIndex.load("joints_" + language)));

    /** Relative pronouns that are articles too: only behind a comma. */
    private static final String BEHIND_SIGN = "whom";

    private static final Set<String> SIGNS = Set.of(",", ";", ":", "(", ")", "–", "—", "|", "•", "·");

    private Joints() {}

    /**
     * What stands between two such places.
     *
     * @param kind what it begins with: a key of the table, {@code sign}, or {@code start}
     * @param from index of the first token of that word or sign
     * @param at index of the first token behind the word or sign
     * @param end index of the token behind the last
     */
    public record Part(String kind, int from, int at, int end) {

        /** Whether a token is in it. */
        public boolean holds(int token) {
            return token >= at && token < end;
        }

        /** Whether a token is in it or in the word that it begins with. */
        public boolean tells(int token) {
            return token >= from && token < end;
        }
    }

    /** The parts of a line, in its order. */
    public static List<Part> of(Line line) {
        List<Part> parts = new ArrayList<>();
        Part open = new Part(START, 0, 0, 0);
        for (int at = 0; at < line.tokens().size(); at++) {
            Part next = opens(line, at);
            if (next.at() > at) {
                parts.add(new Part(open.kind(), open.from(), open.at(), at));
                open = next;
                at = next.at() - 1;
            }
        }
        parts.add(new Part(open.kind(), open.from(), open.at(), line.tokens().size()));
        return parts.stream().filter(part -> part.end() > part.at()).toList();
    }

    /** The part that begins with what stands at a token; one that begins there if nothing does. */
    private static Part opens(Line line, int at) {
        if (SIGNS.contains(line.tokens().get(at).text())) {
            return new Part("sign", at, at + 1, at + 1);
        }
        TermIndex table = TABLES.get(line.language());
        boolean inside = at > 0 && line.tokens().get(at - 1).word();
        return table == null
                ? new Part(START, at, at, at)
                : table.at(line.tokens(), at).stream()
                        .filter(hit -> !(inside && hit.key().equals(BEHIND_SIGN)))
                        .reduce((one, other) -> other.length() > one.length() ? other : one)
                        .map(hit -> new Part(hit.key(), at, at + hit.length(), at + hit.length()))
                        .orElse(new Part(START, at, at, at));
    }
}
