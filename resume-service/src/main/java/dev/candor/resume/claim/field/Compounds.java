package dev.candor.resume.claim.field;

import java.util.ArrayList;
import java.util.List;

/** Words that are made of two others: "Nahverkehrsdisponent" of "Disponent Nahverkehr", "Tischlergesellin" of "Tischlerin, Gesellin". */
final class Compounds {

    private static final int PART = 3;
    /** What may stand between two parts: "s", "er", "ers". */
    private static final int JOINT = 3;

    private Compounds() {}

    /** The words, with each that is made of two of the others replaced by these. */
    static List<String> apart(List<String> words, List<String> others) {
        List<String> apart = new ArrayList<>();
        for (String word : words) {
            List<String> parts = others.contains(word) ? List.of() : parts(word, others);
            apart.addAll(parts.isEmpty() ? List.of(word) : parts);
        }
        return apart;
    }

    /** Whether a title is one compound and others are all that it is made of. */
    static boolean isOf(String title, String others) {
        List<String> words = NameWords.of(others);
        List<String> apart = apart(NameWords.of(title), words);
        return apart.size() > NameWords.of(title).size()
                && NameWords.beyond(words, apart).isEmpty();
    }

    private static List<String> parts(String word, List<String> others) {
        for (String first : others) {
            for (String last : others) {
                if (!first.equals(last) && isMade(word, NameWords.root(first), NameWords.root(last))) {
                    return List.of(first, last);
                }
            }
        }
        return List.of();
    }

    private static boolean isMade(String word, String first, String last) {
        if (first.length() < PART || last.length() < PART || !word.startsWith(first)) {
            return false;
        }
        int latest = Math.min(first.length() + JOINT, word.length() - PART);
        for (int at = first.length(); at <= latest; at++) {
            if (NameWords.root(word.substring(at)).equals(last)) {
                return true;
            }
        }
        return false;
    }
}
