package dev.candor.resume.claim.field;

import dev.candor.resume.claim.field.ToldText.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Short names and what their letters stand for: "CSCP" and "certified supply chain professional", "EFZ" and its two compounds. */
final class Letters {

    private static final int PART = 4;
    /** From so many letters on, one word in the middle may give none: "CAMS" for "certified anti-money laundering specialist". */
    private static final int SPARING = 4;

    private Letters() {}

    /** The words of a run that spell a short name; empty if none do. A single compound may, for three letters and more. */
    static List<Word> run(List<Word> words, Word letters) {
        String wanted = letters.written().toLowerCase(Locale.ROOT);
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + wanted.length() + PART); to++) {
                List<Word> run = words.subList(from, to);
                boolean whole = run.size() > 1 || (run.getFirst().key().length() >= PART * 3);
                boolean apart = run.stream().noneMatch(word -> word.written().equals(letters.written()));
                boolean ends = !run.getFirst().link() && !run.getLast().link();
                if (whole && apart && ends && isSpelled(plain(run), wanted)) {
                    return List.copyOf(run);
                }
            }
        }
        return List.of();
    }

    private static List<String> plain(List<Word> run) {
        return run.stream().flatMap(word -> Stream.of(word.plain().split(" "))).toList();
    }

    private static boolean isSpelled(List<String> words, String letters) {
        return spells(words, letters)
                || (letters.length() >= SPARING
                        && IntStream.range(1, words.size() - 1).anyMatch(spared -> {
                            List<String> left = new ArrayList<>(words);
                            left.remove(spared);
                            return spells(left, letters);
                        }));
    }

    private static boolean spells(List<String> words, String letters) {
        if (words.isEmpty() || letters.isEmpty()) {
            return words.isEmpty() && letters.isEmpty();
        }
        String word = words.getFirst();
        List<String> rest = words.subList(1, words.size());
        boolean skipped = (ToldTable.is("link", word) || NameWords.of(word).isEmpty() || ToldTable.is("counting", word))
                && spells(rest, letters);
        return skipped || gives(word, letters).stream().anyMatch(given -> spells(rest, letters.substring(given)));
    }

    /** How many letters a word may give: its first or its beginning, also those of its later parts, and all of a number. */
    private static List<Integer> gives(String word, String letters) {
        List<Integer> given = new ArrayList<>();
        if (word.isEmpty() || word.charAt(0) != letters.charAt(0)) {
            return given;
        }
        for (int beginning = 2;
                beginning <= word.length() && letters.startsWith(word.substring(0, beginning));
                beginning++) {
            given.add(beginning);
        }
        int at = 0;
        int taken = 1;
        while (at >= 0) {
            given.add(taken);
            at = taken < letters.length() ? word.indexOf(letters.charAt(taken), at + PART) : -1;
            taken++;
        }
        return given;
    }
}
