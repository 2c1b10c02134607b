package dev.candor.resume.match;

import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.ResumePaths;
import dev.candor.skills.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The simple method to beat: BM25 (k1 1.2, b 0.75) of all words of a resume over the texts of the postings. */
final class PostingBm25 {

    private final Map<String, List<String>> texts = new TreeMap<>();
    private final Map<String, Integer> frequency = new HashMap<>();
    private final double averageLength;

    PostingBm25(Map<String, Corpus.Case> postings) {
        postings.forEach(
                (name, posting) -> texts.put(name, words(posting.posting().text())));
        texts.values().forEach(words -> new HashSet<>(words).forEach(word -> frequency.merge(word, 1, Integer::sum)));
        averageLength = texts.values().stream().mapToInt(List::size).average().orElse(1);
    }

    Map<String, Double> scores(JsonResume resume) {
        Set<String> query = new TreeSet<>();
        ResumePaths.leaves(resume).forEach(leaf -> query.addAll(words(leaf.text())));
        Map<String, Double> scores = new TreeMap<>();
        texts.forEach((name, words) -> scores.put(name, score(query, words)));
        return scores;
    }

    private double score(Set<String> query, List<String> words) {
        Map<String, Integer> counts = new HashMap<>();
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        double score = 0.0;
        for (String word : query) {
            int count = counts.getOrDefault(word, 0);
            int seen = frequency.getOrDefault(word, 0);
            double idf = Math.log(1 + (texts.size() - seen + 0.5) / (seen + 0.5));
            score += idf * count * 2.2 / (count + 1.2 * (0.25 + 0.75 * words.size() / averageLength));
        }
        return score;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Tokens.words(text).forEach(token -> words.add(token.folded()));
        return words;
    }
}
