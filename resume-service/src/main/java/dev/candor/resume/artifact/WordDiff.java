package dev.candor.resume.artifact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What stays, goes and comes between two texts, word by word: longest common subsequence (Hirschberg's table, 1975). */
final class WordDiff {

    private static final Pattern BORDER = Pattern.compile("(?<=\\s)(?=\\S)");
    private static final int MOST_WORDS = 400;

    private WordDiff() {}

    /** What happens to a piece. */
    enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    /** Words that share a fate. */
    record Piece(Kind kind, String text) {}

    /** Pieces in order; kept and removed ones together are the first text, kept and added ones the second. */
    static List<Piece> of(String before, String after) {
        List<String> old = words(before);
        List<String> fresh = words(after);
        if (old.size() > MOST_WORDS || fresh.size() > MOST_WORDS) {
            return List.of(new Piece(Kind.REMOVED, before), new Piece(Kind.ADDED, after));
        }
        int[][] common = common(old, fresh);
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < fresh.size()) {
            if (i < old.size() && j < fresh.size() && old.get(i).equals(fresh.get(j))) {
                add(pieces, Kind.KEPT, old.get(i));
                i++;
                j++;
            } else if (i < old.size() && (j == fresh.size() || common[i + 1][j] >= common[i][j + 1])) {
                add(pieces, Kind.REMOVED, old.get(i));
                i++;
            } else {
                add(pieces, Kind.ADDED, fresh.get(j));
                j++;
            }
        }
        return pieces;
    }

    private static int[][] common(List<String> old, List<String> fresh) {
        int[][] common = new int[old.size() + 1][fresh.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = fresh.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(fresh.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(BORDER.split(text, -1));
    }

    private static void add(List<Piece> pieces, Kind kind, String text) {
        Piece last = pieces.isEmpty() ? null : pieces.getLast();
        if (last != null && last.kind() == kind) {
            pieces.set(pieces.size() - 1, new Piece(kind, last.text() + text));
        } else {
            pieces.add(new Piece(kind, text));
        }
    }
}
