package dev.candor.resume.match.evidence;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Ranks the lines of a resume by the words of a query (BM25, Robertson and Zaragoza 2009, k1 1.2, b 0.75) and says how much
 * of the query's weight a line holds. Weights come from lines of resume and posting together.
 */
public final class LineSearch {

    private static final double K1 = 1.2;
    private static final double B = 0.75;
    private static final double SIMILAR = 0.72;

    private final List<ResumeLine> lines;
    private final PhraseSimilarity similarity;
    private final Map<String, Integer> frequency = new HashMap<>();
    private final int documents;
    private final double averageLength;

    /** A search over lines; {@code background} are further texts that tell which words are common. */
    public LineSearch(List<ResumeLine> lines, List<Set<String>> background, PhraseSimilarity similarity) {
        this.lines = lines;
        this.similarity = similarity;
        lines.forEach(line -> line.terms().forEach(term -> frequency.merge(term, 1, Integer::sum)));
        background.forEach(terms -> terms.forEach(term -> frequency.merge(term, 1, Integer::sum)));
        this.documents = lines.size() + background.size();
        this.averageLength =
                lines.stream().mapToInt(line -> line.terms().size()).average().orElse(1.0);
    }

    /** Lines that share a word with the query, best first; equal ones in document order. */
    public List<ResumeLine> ranked(Set<String> query) {
        return lines.stream()
                .filter(line -> score(line, query) > 0)
                .sorted(Comparator.comparingDouble((ResumeLine line) -> score(line, query))
                        .reversed())
                .toList();
    }

    /** Share of the query's weight that the words of a line hold, 0 to 1. */
    public double share(ResumeLine line, Set<String> query) {
        double all = 0.0;
        double held = 0.0;
        for (String term : query) {
            double weight = weight(term);
            all += weight;
            held += holds(line, term) ? weight : 0.0;
        }
        return all == 0.0 ? 0.0 : held / all;
    }

    private boolean holds(ResumeLine line, String term) {
        return line.terms().contains(term)
                || (term.length() > 6
                        && line.terms().stream()
                                .anyMatch(other -> other.length() > 6 && similarity.of(term, other) >= SIMILAR));
    }

    private double score(ResumeLine line, Set<String> query) {
        double score = 0.0;
        double length = B * line.terms().size() / averageLength + 1 - B;
        for (String term : query) {
            if (holds(line, term)) {
                score += weight(term) * (K1 + 1) / (1 + K1 * length);
            }
        }
        return score;
    }

    private double weight(String term) {
        int seen = frequency.getOrDefault(term, 0);
        return Math.log(1.0 + (documents - seen + 0.5) / (seen + 0.5));
    }
}
