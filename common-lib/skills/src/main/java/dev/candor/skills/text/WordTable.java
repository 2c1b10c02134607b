package dev.candor.skills.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small table of words shipped beside the code: {@code key <tab> word|word|…}, comment lines start with {@code #}. */
public final class WordTable {

    private final Map<String, List<String>> wordsByKey;

    private WordTable(Map<String, List<String>> wordsByKey) {
        this.wordsByKey = wordsByKey;
    }

    /**
     * Reads a table.
     *
     * @param place class beside which the resource lies
     * @param name file name of the resource
     * @throws IllegalStateException if it is not there, which is a fault of the build
     */
    public static WordTable load(Class<?> place, String name) {
        Map<String, List<String>> table = new LinkedHashMap<>();
        for (String line : lines(place, name)) {
            int tab = line.indexOf('\t');
            String key = tab < 0 ? line : line.substring(0, tab);
            List<String> words = table.computeIfAbsent(key.strip(), ignored -> new ArrayList<>());
            if (tab >= 0) {
                for (String word : line.substring(tab + 1).split("\\|", -1)) {
                    if (!word.isBlank()) {
                        words.add(word.strip());
                    }
                }
            }
        }
        return new WordTable(table);
    }

    /** Lines of a resource that are neither blank nor comments, in order. */
    public static List<String> lines(Class<?> place, String name) {
        InputStream stream = place.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("resource is missing: " + name);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keys in file order. */
    public List<String> keys() {
        return List.copyOf(wordsByKey.keySet());
    }

    /** Words of a key as written; empty if there is none. */
    public List<String> words(String key) {
        return wordsByKey.getOrDefault(key, List.of());
    }

    /** Key by folded word; a word listed twice keeps its first key. */
    public Map<String, String> keyByWord() {
        Map<String, String> keys = new LinkedHashMap<>();
        wordsByKey.forEach((key, words) -> words.forEach(word -> keys.putIfAbsent(Folding.fold(word), key)));
        return keys;
    }
}
