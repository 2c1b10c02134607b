package dev.candor.resume.artifact;

import java.util.List;
import java.util.function.UnaryOperator;

/** Applies one change to every text of a paper. */
final class PaperText {

    private PaperText() {}

    static Paper map(Paper paper, UnaryOperator<String> change) {
        List<Paper.Block> blocks =
                paper.blocks().stream().map(block -> map(block, change)).toList();
        return new Paper(change.apply(paper.title()), paper.language(), paper.style(), blocks);
    }

    private static Paper.Block map(Paper.Block block, UnaryOperator<String> change) {
        return switch (block) {
            case Paper.Heading(int level, String text) -> new Paper.Heading(level, change.apply(text));
            case Paper.Meta(String text) -> new Paper.Meta(change.apply(text));
            case Paper.Paragraph(String text) -> new Paper.Paragraph(change.apply(text));
            case Paper.Bullets(List<String> items) ->
                new Paper.Bullets(items.stream().map(change).toList());
            case Paper.Quote(String text, String source) -> new Paper.Quote(change.apply(text), change.apply(source));
            case Paper.Table(List<String> header, List<List<String>> rows) ->
                new Paper.Table(
                        header.stream().map(change).toList(),
                        rows.stream()
                                .map(row -> row.stream().map(change).toList())
                                .toList());
            case Paper.Bar(String label, double percent, String text) ->
                new Paper.Bar(change.apply(label), percent, change.apply(text));
        };
    }
}
