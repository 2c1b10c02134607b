package dev.candor.resume.artifact;

import java.util.List;
import java.util.stream.Collectors;

/** Prints a paper as Markdown (CommonMark with tables). Markup inside the text is escaped, so that it prints as it is. */
public final class MarkdownRenderer {

    /** The text, ending in a line break. */
    public String render(Paper paper) {
        StringBuilder out = new StringBuilder();
        for (Paper.Block block : paper.blocks()) {
            append(out, block);
            out.append('\n');
        }
        return out.toString();
    }

    private static void append(StringBuilder out, Paper.Block block) {
        switch (block) {
            case Paper.Heading(int level, String text) ->
                out.append("#".repeat(level)).append(' ').append(escape(text)).append('\n');
            case Paper.Meta(String text) ->
                out.append('*').append(escape(text)).append('*').append('\n');
            case Paper.Paragraph(String text) -> out.append(escape(text)).append('\n');
            case Paper.Bullets(List<String> items) ->
                items.forEach(item -> out.append("- ").append(escape(item)).append('\n'));
            case Paper.Quote(String text, String source) ->
                out.append("> ")
                        .append(escape(text))
                        .append("\n>\n> — ")
                        .append(escape(source))
                        .append('\n');
            case Paper.Table table -> {
                row(out, table.header());
                row(out, table.header().stream().map(cell -> "---").toList());
                table.rows()
                        .forEach(row -> row(
                                out, row.stream().map(MarkdownRenderer::escape).toList()));
            }
            case Paper.Bar bar ->
                out.append("**")
                        .append(escape(bar.label()))
                        .append("**: ")
                        .append(escape(bar.text()))
                        .append('\n');
        }
    }

    private static void row(StringBuilder out, List<String> cells) {
        out.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |")))
                .append('\n');
    }

    private static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (opensBlock(c, i) || isMarkup(c, text, i)) {
                out.append('\\');
            }
            out.append(c == '\n' ? ' ' : c);
        }
        return out.toString();
    }

    private static boolean opensBlock(char c, int i) {
        return i == 0 && "#+-=".indexOf(c) >= 0;
    }

    private static boolean isMarkup(char c, String text, int i) {
        return switch (c) {
            case '\\', '`', '*', '[', ']', '<', '>', '|', '~' -> true;
            case '_' -> !insideWord(text, i);
            case '&' -> i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1));
            default -> false;
        };
    }

    private static boolean insideWord(String text, int i) {
        return i > 0
                && i + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(i - 1))
                && Character.isLetterOrDigit(text.charAt(i + 1));
    }
}
