package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Term;
import dev.candor.skills.text.number.Quantity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which source sentences a tailored one says again. Overlap only ranks; whether they back it is for the rules. */
final class Alignment {

    private static final double NUMBER = 2.0;
    private static final double NEUTRAL = 0.15;
    private final List<SourceText> candidates;
    private final Map<String, Integer> frequency = new HashMap<>();

    Alignment(List<SourceText> candidates) {
        this.candidates = candidates;
        candidates.forEach(text -> text.line().keys().forEach(key -> frequency.merge(key, 1, Integer::sum)));
    }

    List<SourceText> candidates() {
        return candidates;
    }

    /** The sentence that covers most of some words and numbers; empty if none shares anything. */
    Optional<SourceText> best(Collection<Term> terms, List<Quantity> quantities) {
        return candidates.stream()
                .map(text -> Map.entry(text, score(text, terms, quantities)))
                .filter(entry -> entry.getValue() > NEUTRAL)
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }

    /** Sentences that cover at least a share of what the best one covers of some words and numbers, best first. */
    List<SourceText> near(Collection<Term> terms, List<Quantity> quantities, double share) {
        Map<SourceText, Double> scores = new LinkedHashMap<>();
        candidates.forEach(text -> scores.put(text, score(text, terms, quantities)));
        double best =
                scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(0.0);
        return scores.entrySet().stream()
                .filter(entry -> entry.getValue() > NEUTRAL && entry.getValue() >= share * best)
                .sorted(Map.Entry.<SourceText, Double>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Up to three sentences that together cover most of a line, best first. */
    List<SourceText> of(Line line) {
        List<SourceText> chosen = new ArrayList<>();
        List<Term> open = new ArrayList<>(line.terms());
        List<Quantity> numbers = new ArrayList<>(line.quantities());
        while (chosen.size() < 3 && (!open.isEmpty() || !numbers.isEmpty())) {
            Optional<SourceText> best = best(open, numbers).filter(text -> !chosen.contains(text));
            if (best.isEmpty()) {
                break;
            }
            SourceText text = best.get();
            chosen.add(text);
            Set<String> keys = text.line().keys();
            open.removeIf(term -> Words.shared(term, keys));
            numbers.removeIf(number -> sameValue(text.line(), number));
        }
        return chosen;
    }

    private double score(SourceText text, Collection<Term> terms, List<Quantity> quantities) {
        Set<String> keys = text.line().keys();
        double score = 0.0;
        for (Term term : terms) {
            if (Words.explained(term, keys, text.line())) {
                score += term.neutral() ? NEUTRAL : weight(term);
            }
        }
        for (Quantity quantity : quantities) {
            score += sameValue(text.line(), quantity) ? NUMBER : 0.0;
        }
        return score;
    }

    private double weight(Term term) {
        int seen = frequency.getOrDefault(term.root(), 1);
        return Math.log(1.0 + (1.0 + candidates.size()) / seen);
    }

    private static boolean sameValue(Line line, Quantity quantity) {
        return line.quantities().stream()
                .anyMatch(other -> other.low().compareTo(quantity.low()) == 0
                        || other.high().compareTo(quantity.high()) == 0);
    }
}
