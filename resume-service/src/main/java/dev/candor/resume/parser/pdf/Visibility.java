package dev.candor.resume.parser.pdf;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** Compares a page drawn with its letters and without them. */
final class Visibility {

    /** Least change of one colour, of 255, that people notice. */
    private static final int LEAST_CHANGE = 20;

    private final BufferedImage with;
    private final BufferedImage without;
    private final double scale;

    /** Takes both pictures; {@code scale} is their pixels a point. */
    Visibility(BufferedImage with, BufferedImage without, double scale) {
        this.with = with;
        this.without = without;
        this.scale = scale;
    }

    /** Does the letter change its place on the page, and towards its own colour? */
    boolean seen(Glyph glyph, double pageWidth, double pageHeight) {
        Rectangle2D box = glyph.box(pageWidth, pageHeight);
        int left = (int) Math.max(0, Math.floor(box.getMinX() * scale));
        int right = (int) Math.min(with.getWidth() - 1, Math.ceil(box.getMaxX() * scale));
        int top = (int) Math.max(0, Math.floor(box.getMinY() * scale));
        int bottom = (int) Math.min(with.getHeight() - 1, Math.ceil(box.getMaxY() * scale));
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                if (changed(with.getRGB(x, y), without.getRGB(x, y), glyph.look.colour())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean changed(int now, int before, int colour) {
        return distance(now, before) >= LEAST_CHANGE
                && (colour == Glyph.UNKNOWN_COLOUR || distance(now, colour) < distance(before, colour));
    }

    /** The largest difference of one of the three colours. */
    private static int distance(int one, int other) {
        int red = Math.abs((one >> 16 & 0xff) - (other >> 16 & 0xff));
        int green = Math.abs((one >> 8 & 0xff) - (other >> 8 & 0xff));
        int blue = Math.abs((one & 0xff) - (other & 0xff));
        return Math.max(red, Math.max(green, blue));
    }
}
