package dev.candor.resume.match.evidence;

import dev.candor.skills.text.Folding;
import java.util.HashSet;
import java.util.Set;

/** Dice coefficient over the character trigrams of folded text. */
final class Trigrams {

    private static final int LENGTH = 3;

    private Trigrams() {}

    static double similarity(String one, String other) {
        Set<String> first = of(one);
        Set<String> second = of(other);
        if (first.isEmpty() || second.isEmpty()) {
            return 0.0;
        }
        Set<String> shared = new HashSet<>(first);
        shared.retainAll(second);
        return Math.round(200.0 * shared.size() / (first.size() + second.size())) / 100.0;
    }

    private static Set<String> of(String text) {
        String padded = " " + Folding.key(text) + " ";
        Set<String> trigrams = new HashSet<>();
        for (int i = 0; i + LENGTH <= padded.length(); i++) {
            trigrams.add(padded.substring(i, i + LENGTH));
        }
        return trigrams;
    }
}
