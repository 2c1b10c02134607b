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

    boolean blank() {
        return text.isBlank();
    }

    double em() {
        return Math.max(look.size(), 1);
    }
}
