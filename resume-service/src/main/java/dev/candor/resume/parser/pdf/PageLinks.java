package dev.candor.resume.parser.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Tells letters where a click on them leads. A link over a picture alone is read as its address. */
final class PageLinks {

    private static final int MOST_LINKS = 500;
    private static final int LONGEST_ADDRESS = 120;
    private static final double LARGEST_PICTURE = 60;

    private final PDRectangle crop;
    private final List<Glyph> glyphs;

    private PageLinks(PDPage page, List<Glyph> glyphs) {
        this.crop = page.getCropBox();
        this.glyphs = new ArrayList<>(glyphs);
    }

    /** The letters of a page, with their links, and the addresses of linked pictures among them. */
    static List<Glyph> of(PDPage page, List<Glyph> glyphs) throws IOException {
        PageLinks links = new PageLinks(page, glyphs);
        int seen = 0;
        for (PDAnnotation annotation : page.getAnnotations()) {
            boolean counts = annotation instanceof PDAnnotationLink && annotation.getRectangle() != null;
            if (counts && ++seen <= MOST_LINKS) {
                links.link((PDAnnotationLink) annotation);
            }
        }
        return links.glyphs;
    }

    private void link(PDAnnotationLink link) throws IOException {
        if (!(link.getAction() instanceof PDActionURI action) || action.getURI() == null) {
            return;
        }
        PDRectangle area = link.getRectangle();
        Rectangle2D box = new Rectangle2D.Double(
                area.getLowerLeftX() - crop.getLowerLeftX(),
                crop.getUpperRightY() - area.getUpperRightY(),
                area.getWidth(),
                area.getHeight());
        boolean covers = false;
        for (Glyph glyph : glyphs) {
            Rectangle2D place = glyph.box(crop.getWidth(), crop.getHeight());
            if (box.contains(place.getCenterX(), place.getCenterY())) {
                glyph.link = action.getURI();
                covers |= !glyph.blank();
            }
        }
        if (!covers) {
            picture(box, action.getURI());
        }
    }

    private void picture(Rectangle2D box, String uri) {
        String address = uri.replaceFirst("(?i)^(?:https?://(?:www\\.)?|mailto:|tel:)", "")
                .replaceFirst("[?#].*|/$", "");
        boolean small = box.getWidth() < LARGEST_PICTURE && box.getHeight() < LARGEST_PICTURE && box.getHeight() > 3;
        boolean known = glyphs.stream().anyMatch(glyph -> uri.equals(glyph.link));
        boolean plain = address.length() <= LONGEST_ADDRESS && address.matches("[\\w.@/+%~-]{5,}");
        if (small && plain && !known) {
            Glyph.Look look = new Glyph.Look(Math.min(box.getHeight(), 9), false, false, 0, 0);
            Glyph glyph = new Glyph(address, box.getMinX(), box.getMaxX(), box.getMaxY() - 2, look, 2.5);
            glyph.link = uri;
            glyphs.add(glyph);
        }
    }
}
