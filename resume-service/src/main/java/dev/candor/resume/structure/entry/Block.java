package dev.candor.resume.structure.entry;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.TextLine;
import java.util.ArrayList;
import java.util.List;

/** One entry of a section: the lines that name it and the lines that tell about it. */
record Block(List<TextLine> head, List<TextLine> body) {

    Block() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    /** Bullets and, if there are several, paragraphs. */
    List<Piece> highlights() {
        List<TextLine> prose = prose();
        return body.stream()
                .filter(line -> line.bullet() || ((prose.size() > 1 || bulletBefore(line)) && prose.contains(line)))
                .filter(line -> !(line.text().endsWith(":") && line.piece().words() <= 5))
                .map(TextLine::piece)
                .toList();
    }

    /** The only paragraph, if it stands above all bullets. */
    Piece summary() {
        List<TextLine> prose = prose();
        return prose.size() == 1 && !bulletBefore(prose.getFirst())
                ? prose.getFirst().piece()
                : new Piece("", 0);
    }

    private List<TextLine> prose() {
        return body.stream().filter(line -> !line.bullet()).toList();
    }

    private boolean bulletBefore(TextLine line) {
        return body.indexOf(line) > 0
                && body.subList(0, body.indexOf(line)).stream().anyMatch(TextLine::bullet);
    }
}
