package dev.candor.resume.claim.text;

import dev.candor.resume.claim.ClaimReport;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The commonest meanings of English words after WordNet 3.1: words that share one may stand for each other, and a word may
 * stand for what is a kind of it, never the other way round. Rare meanings are left out, since they tie everything to
 * everything.
 */
final class Meanings {

    private static final Map<String, String> MEANINGS = load("meanings");
    private static final Map<String, String> KINDS = load("kinds");
    private static final List<String[]> INFLECTIONS = List.of(
            new String[] {"ies", "y"},
            new String[] {"ied", "y"},
            new String[] {"s", ""},
            new String[] {"es", ""},
            new String[] {"ing", ""},
            new String[] {"ing", "e"},
            new String[] {"ed", ""},
            new String[] {"ed", "e"});

    private Meanings() {}

    /** Keys of the meanings of a folded word, inflections undone; none if it is unknown. */
    static Set<String> of(String word) {
        Set<String> keys = new LinkedHashSet<>(listed(word));
        for (String[] inflection : INFLECTIONS) {
            if (word.endsWith(inflection[0]) && word.length() > inflection[0].length() + 2) {
                String base = word.substring(0, word.length() - inflection[0].length()) + inflection[1];
                keys.addAll(listed(base));
                keys.addAll(listed(undoubled(base)));
            }
        }
        return keys;
    }

    /** Keys of what these meanings are kinds of. */
    static Set<String> kinds(Set<String> meanings) {
        Set<String> kinds = new LinkedHashSet<>();
        for (String meaning : meanings) {
            String listed = KINDS.get(meaning);
            if (listed != null) {
                kinds.addAll(List.of(listed.split(" ", -1)));
            }
        }
        return kinds;
    }

    private static List<String> listed(String word) {
        String listed = MEANINGS.get(word);
        return listed == null ? List.of() : List.of(listed.split(" ", -1));
    }

    /** "planned" to "plan". */
    private static String undoubled(String base) {
        int last = base.length() - 1;
        return last > 2 && base.charAt(last) == base.charAt(last - 1) ? base.substring(0, last) : base;
    }

    private static Map<String, String> load(String name) {
        Map<String, String> lines = new HashMap<>();
        try (InputStream stream =
                        Objects.requireNonNull(ClaimReport.class.getResourceAsStream("words/" + name + ".tsv"), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.US_ASCII))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0 && line.charAt(0) != '#') {
                    lines.put(line.substring(0, tab), line.substring(tab + 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
