package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.text.Line;
import dev.candor.skills.text.Tokens.Token;
import java.util.List;
import java.util.stream.IntStream;

/** Letters for words of which some are made of two: "HCA" for "healthcare assistants". Every word gives its first letter. */
final class Lettered {

    private static final int LEAST = 3;
    private static final int FIRST_PART = 4;
    private static final int LONG = 9;

    private Lettered() {}

    /** Whether two or more words of a line, one behind the other, are meant by folded letters. */
    static boolean isOf(String letters, Line line) {
        List<String> words = line.tokens().stream()
                .filter(token -> token.word() && !Words.little(token.folded()))
                .map(Token::folded)
                .toList();
        return letters.length() >= LEAST
                && IntStream.range(0, words.size())
                        .anyMatch(from -> begins(words.subList(from, words.size()), letters, 0));
    }

    private static boolean begins(List<String> words, String letters, int read) {
        if (letters.isEmpty()) {
            return read > 1;
        }
        if (words.isEmpty() || words.getFirst().charAt(0) != letters.charAt(0)) {
            return false;
        }
        List<String> rest = words.subList(1, words.size());
        boolean two = letters.length() > 1
                && words.getFirst().length() >= LONG
                && words.getFirst().indexOf(letters.charAt(1), FIRST_PART) > 0;
        return begins(rest, letters.substring(1), read + 1) || (two && begins(rest, letters.substring(2), read + 1));
    }
}
