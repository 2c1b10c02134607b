package dev.candor.resume.artifact;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.ArrayList;
import java.util.List;

/**
 * A document to print, in reading order and without any layout: every format shows the same blocks in the same order.
 *
 * @param title of the file, shown by viewers
 * @param language ISO 639-1 code
 * @param style name of the style sheet: {@code resume} or {@code report}
 */
public record Paper(String title, String language, String style, List<Block> blocks) {

    /** Copies the blocks. */
    public Paper {
        blocks = List.copyOf(blocks);
    }

    /** One piece of the page. Text is plain: no markup in it is ever interpreted. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
    public sealed interface Block {}

    /** A heading; level 1 is the title of the page, 2 a section, 3 an entry. */
    @JsonTypeName("heading")
    public record Heading(int level, String text) implements Block {

        /** Refuses levels outside 1 to 4. */
        public Heading {
            if (level < 1 || level > 4) {
                throw new IllegalArgumentException("level");
            }
        }
    }

    /** A line that says something about what stands above it, such as dates and place. */
    @JsonTypeName("meta")
    public record Meta(String text) implements Block {}

    /** A paragraph. */
    @JsonTypeName("paragraph")
    public record Paragraph(String text) implements Block {}

    /** A list. */
    @JsonTypeName("bullets")
    public record Bullets(List<String> items) implements Block {}

    /** Words of somebody else, and whose they are. */
    @JsonTypeName("quote")
    public record Quote(String text, String source) implements Block {}

    /** A table whose first row is the header. */
    @JsonTypeName("table")
    public record Table(List<String> header, List<List<String>> rows) implements Block {}

    /** A bar for a value between 0 and 100, with its label and a text that says the same. */
    @JsonTypeName("bar")
    public record Bar(String label, double percent, String text) implements Block {}

    /** Collects blocks; empty texts and lists are left out. */
    public static final class Writer {

        private final List<Block> blocks = new ArrayList<>();

        /** Adds a heading of this level. */
        public Writer heading(int level, String text) {
            return text.isBlank() ? this : add(new Heading(level, text.strip()));
        }

        /** Adds a line of side information. */
        public Writer meta(String text) {
            return text.isBlank() ? this : add(new Meta(text.strip()));
        }

        /** Adds a paragraph. */
        public Writer paragraph(String text) {
            return text.isBlank() ? this : add(new Paragraph(text.strip()));
        }

        /** Adds a list. */
        public Writer bullets(List<String> items) {
            List<String> kept = items.stream().filter(item -> !item.isBlank()).toList();
            return kept.isEmpty() ? this : add(new Bullets(kept));
        }

        /** Adds any block. */
        public Writer add(Block block) {
            blocks.add(block);
            return this;
        }

        /** The finished paper. */
        public Paper paper(String title, String language, String style) {
            return new Paper(title, language, style, blocks);
        }
    }
}
