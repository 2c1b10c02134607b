package dev.candor.jobanalysis.company;

import dev.candor.jobanalysis.company.Research.Read;
import dev.candor.jobanalysis.company.statement.Topic;
import dev.candor.runtime.model.StructuredModel.UnusableAnswer;
import dev.candor.skills.text.Sentences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Sentences that a model points at, as far as they stand in a source.
 *
 * @param dropped how many stand in none, or are about nothing that was asked for
 */
record PointedSentences(List<Pointed> sentences, int dropped) {

    private static final int MOST = 20;

    /** A whole sentence of a source. */
    record Pointed(Topic topic, String words, Read read) {}

    /**
     * Reads an answer.
     *
     * @param topics those asked for
     * @param texts the sources in the order of their ids, {@code s1} first
     */
    static PointedSentences read(JsonNode object, List<String> topics, List<Read> texts) throws UnusableAnswer {
        JsonNode items = object.path("items");
        if (!items.isArray()) {
            throw new UnusableAnswer("MISSING_ITEMS");
        }
        Map<String, Set<String>> sentences = new HashMap<>();
        List<Pointed> pointed = new ArrayList<>();
        int dropped = 0;
        for (JsonNode item : items) {
            String topic = item.path("topic").asString("");
            String quote = item.path("quote").asString("").strip();
            String id = item.path("sourceId").asString("");
            Read read = read(id, texts);
            if (read != null
                    && topics.contains(topic)
                    && pointed.size() < MOST
                    && sentences(read, id, sentences).contains(quote)) {
                pointed.add(new Pointed(Topic.of(topic), quote, read));
            } else {
                dropped++;
            }
        }
        return new PointedSentences(pointed, dropped);
    }

    private static @Nullable Read read(String id, List<Read> texts) {
        for (int i = 0; i < texts.size(); i++) {
            if (id.equals("s" + (i + 1))) {
                return texts.get(i);
            }
        }
        return null;
    }

    private static Set<String> sentences(Read read, String id, Map<String, Set<String>> known) {
        return known.computeIfAbsent(id, key -> sentences(read.text()));
    }

    /** Half a sentence may say the opposite of the whole. */
    private static Set<String> sentences(String text) {
        return text.lines()
                .map(String::strip)
                .map(line -> line.startsWith("- ") ? line.substring(2).strip() : line)
                .flatMap(line -> Sentences.split(line).stream().map(span -> span.in(line)))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
