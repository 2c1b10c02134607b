package dev.candor.resume.parser.pdf;

import org.jspecify.annotations.Nullable;

/** One letter where it stands. {@code y} is the baseline from above; all lengths are points. */
final class Glyph {

    final String text;
    final double x;
    final double right;
    final double y;
    final Look look;
    final double spaceWidth;
    int order;
    int block;
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

    private Glyph like(Glyph other) {
        other.order = order;
        other.block = block;
        other.role = role;
        other.hidden = hidden;
        other.link = link;
        return other;
    }

    boolean blank() {
        return text.isBlank();
    }

    double em() {
        return Math.max(look.size(), 1);
    }
}
