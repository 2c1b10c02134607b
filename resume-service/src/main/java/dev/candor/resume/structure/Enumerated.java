package dev.candor.resume.structure;

import dev.candor.resume.structure.text.TextLine;
import java.util.ArrayList;
import java.util.List;

/** Takes the letters off lists that count by them: "a.", "b.", "c." one below the other. */
final class Enumerated {

    private Enumerated() {}

    static List<TextLine> bare(List<TextLine> lines) {
        List<TextLine> bare = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            char mark = mark(lines, i);
            boolean counted = mark == 'a'
                    ? i + 1 < lines.size() && mark(lines, i + 1) == 'b'
                    : mark > 'a' && i > 0 && mark(lines, i - 1) == mark - 1;
            TextLine line = lines.get(i);
            bare.add(counted ? line.with(line.piece().part(2, line.text().length())) : line);
        }
        return bare;
    }

    /** The letter that a line of a list starts with, before a stop or bracket and a space; 0 without one. */
    private static char mark(List<TextLine> lines, int i) {
        String text = lines.get(i).text();
        boolean marked = lines.get(i).bullet()
                && text.length() > 3
                && text.charAt(0) >= 'a'
                && text.charAt(0) <= 'z'
                && ".)".indexOf(text.charAt(1)) >= 0
                && text.charAt(2) == ' ';
        return marked ? text.charAt(0) : 0;
    }
}
