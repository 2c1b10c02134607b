package dev.candor.resume.parser.pdf;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells which lines have a drawn bullet before them: browsers draw a disc where word processors set a letter. */
final class Bullets {

    private static final double LARGEST_EMS = 0.45;
    private static final double NEAREST_EMS = 0.1;
    private static final double FARTHEST_EMS = 2.2;

    private final List<Rectangle2D> marks;

    /** Looks among small shapes, in points from the upper left corner of the page. */
    Bullets(List<Rectangle2D> marks) {
        this.marks = marks;
    }

    /** The mark that stands before the line at the height of its letters; absent if there is none, or a row of them. */
    @Nullable
    Rectangle2D before(Fragment line, boolean turned) {
        Rectangle2D found = null;
        for (Rectangle2D mark : marks) {
            double gap = turned ? mark.getMinX() - line.right : line.x - mark.getMaxX();
            double middle = line.y - mark.getCenterY();
            boolean beside =
                    gap > -0.02 * line.size && gap < FARTHEST_EMS * line.size && middle > 0 && middle < 0.7 * line.size;
            boolean bullet = gap > NEAREST_EMS * line.size && mark.getHeight() < LARGEST_EMS * line.size;
            if (beside && !bullet) {
                return null;
            }
            if (beside && found != null) {
                return null;
            }
            found = beside ? mark : found;
        }
        return found;
    }
}
