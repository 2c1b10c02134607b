package dev.candor.resume.parser.pdf;

import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/** One letter where it stands. {@code y} is the baseline from above; all lengths are points. */
final class Glyph {

    /** The colour of what is filled with a pattern, only outlined, or drawn by the file itself. */
    static final int UNKNOWN_COLOUR = -1;

    final String text;
    final double x;
    final double right;
    final double y;
    final Look look;
    final double spaceWidth;
    int order;
    int block;
    int row;
    String role = "";
    boolean hidden;

    @Nullable
    String link;

    Glyph(String text, double x, double right, double y, Look look, double spaceWidth) {
        this.text = text;
        this.x = x;
        this.right = right;
        this.y = y;
        this.look = look;
        this.spaceWidth = spaceWidth;
    }

    /**
     * How letters look.
     *
     * @param direction 0, 90, 180 or 270 degrees
     */
    record Look(double size, boolean bold, boolean italic, int colour, int direction) {}

    /** The same mark on the page, read as other letters. */
    Glyph reading(String letters) {
        return like(new Glyph(letters, x, right, y, look, spaceWidth));
    }

    /** The same letter elsewhere. */
    Glyph at(double otherX, double otherY) {
        return like(new Glyph(text, otherX, otherX + right - x, otherY, look, spaceWidth));
    }

    /** The same letter from one edge to another. */
    Glyph from(double left, double otherRight) {
        return like(new Glyph(text, left, otherRight, y, look, spaceWidth));
    }

    private Glyph like(Glyph other) {
        other.order = order;
        other.block = block;
        other.row = row;
        other.role = role;
        other.hidden = hidden;
        other.link = link;
        return other;
    }

    /**
     * Where it stands on the page as it lies, from the upper left corner: places of turned letters are counted along their
     * direction.
     */
    Rectangle2D box(double pageWidth, double pageHeight) {
        double above = 0.85 * em();
        double below = 0.25 * em();
        double width = Math.max(right - x, 0.5);
        return switch (look.direction()) {
            case 90 -> new Rectangle2D.Double(y - above, pageHeight - x - width, above + below, width);
            case 180 -> new Rectangle2D.Double(pageWidth - x - width, pageHeight - y - below, width, above + below);
            case 270 -> new Rectangle2D.Double(pageWidth - y - below, x, above + below, width);
            default -> new Rectangle2D.Double(x, y - above, width, above + below);
        };
    }

    boolean blank() {
        return text.isBlank();
    }

    double em() {
        return Math.max(look.size(), 1);
    }
}
