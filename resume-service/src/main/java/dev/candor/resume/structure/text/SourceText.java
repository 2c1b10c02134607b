package dev.candor.resume.structure.text;

import java.util.List;

/** The text of a file as a parser sees it, its logical lines, and what nobody sees. */
public record SourceText(String value, List<TextLine> lines, List<String> hidden) {

    /** Copies the lists. */
    public SourceText {
        lines = List.copyOf(lines);
        hidden = List.copyOf(hidden);
    }
}
