package dev.candor.resume.parser;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the child process answers. Coordinates are points from the upper left corner of the page.
 *
 * @param refusal why nothing was read, a kebab-case word; absent if the file was read
 * @param flags what the file would do if opened elsewhere, such as {@code javascript}; shown, never executed
 * @param attachment our own embedded {@code resume.json}; absent in every other file
 * @param tables the tables of a data export; empty in every other file
 */
public record ParsedText(
        @Nullable String refusal,
        List<Page> pages,
        List<String> flags,
        @Nullable String attachment,
        List<Table> tables) {

    /** The flag of a file whose text, in parts, was recognised in pictures. */
    public static final String RECOGNISED = "recognised-text";

    private static final int LEAST_GLYPHS_ON_PAGE = 30;

    /** A web, mail or telephone address, or one without a scheme. */
    private static final Pattern LINK =
            Pattern.compile("(?i)(?!(?!https?:|mailto:|tel:)[a-z][a-z0-9+.-]{0,30}:)[^\\p{Cntrl}]{1,2000}");

    private static final Counts NOTHING = new Counts(0, 0, 0, 1);

    /** Makes absent lists empty. */
    public ParsedText {
        pages = pages == null ? List.of() : List.copyOf(pages);
        flags = flags == null ? List.of() : List.copyOf(flags);
        tables = tables == null ? List.of() : List.copyOf(tables);
    }

    /** A file that was read. */
    public static ParsedText read(List<Page> pages, List<String> flags, @Nullable String attachment) {
        return new ParsedText(null, pages, flags, attachment, List.of());
    }

    /** A data export that was unpacked. */
    public static ParsedText tables(List<Table> tables) {
        return new ParsedText(null, List.of(), List.of(), null, tables);
    }

    /** A file that is not read, with the reason. */
    public static ParsedText refused(String code) {
        return new ParsedText(code, List.of(), List.of(), null, List.of());
    }

    /**
     * One table of a data export, as comma-separated values.
     *
     * @param name such as {@code positions}, in lower case without its ending
     */
    public record Table(String name, String text) {

        /** Makes what is absent empty. */
        public Table {
            name = name == null ? "" : name;
            text = text == null ? "" : text;
        }
    }

    /**
     * One page.
     *
     * @param number 1 for the first; 0 where the format has no pages
     * @param hidden texts nobody sees on the page, one per line
     */
    public record Page(int number, double width, double height, Counts counts, List<Line> lines, List<String> hidden) {

        /** Makes absent lists empty. */
        public Page {
            counts = counts == null ? NOTHING : counts;
            lines = lines == null ? List.of() : List.copyOf(lines);
            hidden = hidden == null ? List.of() : List.copyOf(hidden);
        }
    }

    /**
     * What stands on a page.
     *
     * @param unmapped glyphs whose font does not say which letter they are
     * @param columns 1 or more
     */
    public record Counts(int glyphs, int unmapped, int images, int columns) {

        /** Is it a picture with hardly a letter? */
        public boolean picture() {
            return images > 0 && glyphs < LEAST_GLYPHS_ON_PAGE;
        }
    }

    /**
     * One line of a column. A tab in a run is a wide gap.
     *
     * @param style name of a paragraph style or role, such as {@code heading1}, {@code list}, {@code header}, or empty;
     *     behind a {@code #} the number of the tagged paragraph it belongs to
     */
    public record Line(double x, double right, double y, int column, String style, List<Run> runs) {

        /** Makes what is absent empty. */
        public Line {
            style = style == null ? "" : style;
            runs = runs == null ? List.of() : List.copyOf(runs);
        }

        /** The text of all runs. */
        public String text() {
            StringBuilder text = new StringBuilder();
            runs.forEach(run -> text.append(run.text()));
            return text.toString();
        }
    }

    /**
     * Text of one look.
     *
     * @param size in points
     * @param link where a click on it leads, a mail, telephone or web address; absent if nowhere
     */
    public record Run(
            String text,
            double size,
            boolean bold,
            boolean italic,
            int colour,
            @Nullable String link) {

        /** Makes an absent text empty, and drops links that lead to no address. */
        public Run {
            text = text == null ? "" : text;
            link = link == null || !LINK.matcher(link).matches() ? null : link;
        }
    }
}
