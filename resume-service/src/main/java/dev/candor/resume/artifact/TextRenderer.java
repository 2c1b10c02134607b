package dev.candor.resume.artifact;

import java.util.List;

/** Prints a paper as plain text, the way a parser would want it: one thing a line, no columns, no decoration. */
public final class TextRenderer {

    /** The text, ending in a line break. */
    public String render(Paper paper) {
        StringBuilder out = new StringBuilder();
        for (Paper.Block block : paper.blocks()) {
            switch (block) {
                case Paper.Heading(int level, String text) -> {
                    out.append(level == 1 ? "" : "\n").append(text).append('\n');
                }
                case Paper.Meta(String text) -> out.append(text).append('\n');
                case Paper.Paragraph(String text) -> out.append(text).append('\n');
                case Paper.Bullets(List<String> items) ->
                    items.forEach(item -> out.append("- ").append(item).append('\n'));
                case Paper.Quote(String text, String source) ->
                    out.append("> ").append(text).append("\n  ").append(source).append('\n');
                case Paper.Table table -> {
                    out.append(String.join(" | ", table.header())).append('\n');
                    table.rows()
                            .forEach(row -> out.append(String.join(" | ", row)).append('\n'));
                }
                case Paper.Bar bar ->
                    out.append(bar.label()).append(": ").append(bar.text()).append('\n');
            }
        }
        return out.toString();
    }
}
