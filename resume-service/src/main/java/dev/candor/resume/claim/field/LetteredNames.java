package dev.candor.resume.claim.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names in which letters are spelled out: "heavy goods vehicle licence" for "HGV licence". */
final class LetteredNames {

    private static final int LEAST = 3;

    private LetteredNames() {}

    /** The words of a name, with those that spell letters of another name put back into letters. */
    static List<String> asLetters(List<String> words, String original) {
        List<String> all = new ArrayList<>(words);
        for (String letters : original.split("[^\\p{L}]+")) {
            boolean capitals = letters.length() >= LEAST && letters.chars().allMatch(Character::isUpperCase);
            for (int from = 0; capitals && from + letters.length() <= all.size(); from++) {
                if (spells(all.subList(from, from + letters.length()), letters)) {
                    all.subList(from, from + letters.length()).clear();
                    all.add(from, letters.toLowerCase(Locale.ROOT));
                    break;
                }
            }
        }
        return all;
    }

    private static boolean spells(List<String> words, String letters) {
        for (int at = 0; at < words.size(); at++) {
            if (words.get(at).charAt(0) != Character.toLowerCase(letters.charAt(at))) {
                return false;
            }
        }
        return true;
    }
}
