package dev.candor.jobanalysis.requirement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Phrases by key, from a table beside this class; a key may stand on several lines, one per language. */
final class CueTable {

    private final Map<String, List<String>> phrases = new LinkedHashMap<>();

    CueTable(String name) {
        try (InputStream in = CueTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("table missing from the jar: " + name);
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(this::line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(String line) {
        int tab = line.indexOf('\t');
        if (tab > 0) {
            List<String> more = List.of(line.substring(tab + 1).split("\\|"));
            phrases.merge(
                    line.substring(0, tab),
                    more,
                    (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
        }
    }

    Collection<String> keys() {
        return phrases.keySet();
    }

    /** Whether the whole text, punctuation and case apart, is one of the phrases. */
    boolean is(String key, String text) {
        return phrases.getOrDefault(key, List.of()).contains(bare(text));
    }

    /** Whether one of the phrases stands in the text at word borders. */
    boolean in(String key, String text) {
        String padded = " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}'+-]+", " ") + " ";
        return phrases.getOrDefault(key, List.of()).stream().anyMatch(phrase -> padded.contains(" " + phrase));
    }

    static String bare(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replaceAll("^[^\\p{L}]+|[^\\p{L}\\p{N})]+$", "")
                .strip();
    }
}
