package dev.candor.resume.parser.docx;

import dev.candor.resume.parser.ParseRefusal;
import dev.candor.resume.parser.ParsedText.Line;
import dev.candor.resume.parser.ParsedText.Run;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects runs into lines. A blank paragraph only widens the gap above the next line. */
final class WordLines {

    private static final int MOST_CHARACTERS = 1 << 20;
    private static final double LINE_HEIGHT = 14;

    final List<PagedLine> lines = new ArrayList<>();
    final List<String> hidden = new ArrayList<>();
    final List<Run> open = new ArrayList<>();
    private int characters;
    private double y;

    /** A line and the page on which it stands. */
    record PagedLine(Line line, int page) {}

    /** What a paragraph tells about its lines. */
    record Place(String style, double x, int column, int page) {}

    void run(String text, WordStyle look, boolean unseen, @Nullable String link) throws IOException {
        characters += text.length();
        if (characters > MOST_CHARACTERS) {
            throw new ParseRefusal("too-much-text");
        }
        if (unseen) {
            if (!text.isBlank()) {
                hidden.add(text.strip());
            }
            return;
        }
        String letters = Normalizer.normalize(text, Normalizer.Form.NFC).replace('\u00a0', ' ');
        if (look.caps()) {
            letters = letters.toUpperCase(java.util.Locale.ROOT);
        }
        open.add(new Run(letters, look.size(), look.bold(), look.italic(), 0, link));
    }

    /** Ends a paragraph: its runs become one line, or several where it breaks lines. */
    void end(Place place) {
        List<Run> line = new ArrayList<>();
        for (Run run : open) {
            String[] parts = run.text().split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    add(line, place);
                    line = new ArrayList<>();
                }
                if (!parts[i].isEmpty()) {
                    line.add(new Run(parts[i], run.size(), run.bold(), run.italic(), 0, run.link()));
                }
            }
        }
        add(line, place);
        open.clear();
    }

    private void add(List<Run> runs, Place place) {
        y += LINE_HEIGHT;
        if (runs.stream().anyMatch(run -> !run.text().isBlank())) {
            lines.add(new PagedLine(
                    new Line(place.x, place.x, y, place.column, place.style, List.copyOf(runs)), place.page));
        }
    }
}
