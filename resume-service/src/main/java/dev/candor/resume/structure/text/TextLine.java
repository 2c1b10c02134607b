package dev.candor.resume.structure.text;

import java.util.List;

/** One logical line: wrapped lines are joined, a bullet is only a mark. */
public record TextLine(Piece piece, boolean bullet, Look look, List<String> links, List<Stretch> stretches) {

    /**
     * How a line looks and where it stands.
     *
     * @param page 1 for the first page; 0 where there are none
     * @param column number of its column in reading order
     * @param size in points; 0 if unknown
     * @param style paragraph style such as {@code heading1}, {@code list}, {@code header}, or empty
     * @param gap distance to the line above in line heights; 0 if unknown
     * @param joined how many physical lines it was made of
     */
    public record Look(
            int page,
            int column,
            double x,
            double y,
            double right,
            double size,
            boolean bold,
            boolean italic,
            String style,
            double gap,
            int joined) {}

    /** The text. */
    public String text() {
        return piece.text();
    }

    /** Are most letters of a part of the line bold? */
    public boolean bold(Piece part) {
        int bold = 0;
        int all = 0;
        for (Stretch stretch : stretches) {
            int shared = Math.min(stretch.end(), part.end()) - Math.max(stretch.start(), part.start());
            all += Math.max(0, shared);
            bold += stretch.bold() ? Math.max(0, shared) : 0;
        }
        return all == 0 ? look.bold() : 2 * bold > all;
    }

    /** Are most letters of a part of the line italic? */
    public boolean italic(Piece part) {
        int italic = 0;
        int all = 0;
        for (Stretch stretch : stretches) {
            int shared = Math.min(stretch.end(), part.end()) - Math.max(stretch.start(), part.start());
            all += Math.max(0, shared);
            italic += stretch.italic() ? Math.max(0, shared) : 0;
        }
        return all == 0 ? look.italic() : 2 * italic > all;
    }

    /** The same look and links with only a part of the words. */
    public TextLine with(Piece part) {
        return new TextLine(part, bullet, look, links, stretches);
    }

    /** Is every letter a capital one, and are there at least three? */
    public boolean caps() {
        long letters = text().chars().filter(Character::isLetter).count();
        return letters >= 3
                && text().chars().noneMatch(Character::isLowerCase)
                && text().chars().anyMatch(Character::isUpperCase);
    }

    /** Does a paragraph style or tag call it a heading? */
    public boolean styledHeading() {
        return look.style().startsWith("heading");
    }
}
