package dev.candor.resume.reading.hidden;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** Ways to put words on a page that a program reads and nobody sees. */
enum Trick {
    WHITE_ON_WHITE {
        @Override
        void draw(Page page) throws IOException {
            page.box(Color.WHITE);
            page.content.setNonStrokingColor(Color.WHITE);
            page.write(9, FREE);
        }
    },
    NEARLY_WHITE {
        @Override
        void draw(Page page) throws IOException {
            page.box(Color.WHITE);
            page.content.setNonStrokingColor(new Color(0xfb, 0xfb, 0xfb));
            page.write(9, FREE);
        }
    },
    NO_INK {
        @Override
        void draw(Page page) throws IOException {
            page.content.setRenderingMode(RenderingMode.NEITHER);
            page.write(9, FREE);
            page.content.setRenderingMode(RenderingMode.FILL);
        }
    },
    FULLY_TRANSPARENT {
        @Override
        void draw(Page page) throws IOException {
            page.opacity(0);
            page.write(9, FREE);
        }
    },
    NEARLY_TRANSPARENT {
        @Override
        void draw(Page page) throws IOException {
            page.opacity(0.02f);
            page.write(9, FREE);
        }
    },
    TINY {
        @Override
        void draw(Page page) throws IOException {
            page.write(0.5f, FREE);
        }
    },
    OFF_THE_PAGE {
        @Override
        void draw(Page page) throws IOException {
            page.write(9, page.box.getUpperRightX() + 40);
        }
    },
    COVERED {
        @Override
        void draw(Page page) throws IOException {
            page.write(9, FREE);
            page.box(Color.WHITE);
        }
    },
    SAME_AS_ITS_BOX {
        @Override
        void draw(Page page) throws IOException {
            page.box(new Color(0x22, 0x44, 0x66));
            page.write(9, FREE);
        }
    },
    CLIPPED_AWAY {
        @Override
        void draw(Page page) throws IOException {
            page.content.saveGraphicsState();
            page.content.addRect(1, 1, 1, 1);
            page.content.clip();
            page.write(9, FREE);
            page.content.restoreGraphicsState();
        }
    },
    SQUEEZED {
        @Override
        void draw(Page page) throws IOException {
            page.content.beginText();
            page.content.setFont(page.font(), 9);
            page.content.setTextMatrix(new Matrix(0.004f, 0, 0, 1, FREE, page.y()));
            page.content.showText(WORDS);
            page.content.endText();
        }
    },
    LAYER_SWITCHED_OFF {
        @Override
        void draw(Page page) throws IOException {
            PDOptionalContentProperties layers =
                    page.document.getDocumentCatalog().getOCProperties() == null
                            ? new PDOptionalContentProperties()
                            : page.document.getDocumentCatalog().getOCProperties();
            PDOptionalContentGroup layer = new PDOptionalContentGroup("draft");
            layers.addGroup(layer);
            layers.setGroupEnabled(layer, false);
            page.document.getDocumentCatalog().setOCProperties(layers);
            page.content.beginMarkedContent(COSName.OC, layer);
            page.write(9, FREE);
            page.content.endMarkedContent();
        }
    },
    SPOKEN_TEXT_OF_ITS_OWN {
        @Override
        void draw(Page page) throws IOException {
            COSDictionary spoken = new COSDictionary();
            spoken.setString(COSName.ACTUAL_TEXT, WORDS);
            page.content.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(spoken));
            page.content.beginText();
            page.content.setFont(page.font(), 9);
            page.content.newLineAtOffset(FREE, page.y());
            page.content.showText(".");
            page.content.endText();
            page.content.endMarkedContent();
        }

        @Override
        boolean reported() {
            return false;
        }
    };

    /** What is planted; no layout holds these words. */
    static final String WORDS = "Zyxwork kwantum wizardry grandmaster";

    private static final float FREE = 30;
    private static final float LOW = 6;

    abstract void draw(Page page) throws IOException;

    /** Is it said to the person? What a file only says about its letters is dropped without a word. */
    boolean reported() {
        return true;
    }

    /** Puts the words on the first page of a document. */
    void plant(PDDocument document) throws IOException {
        PDPage page = document.getPage(0);
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            draw(new Page(document, page.getCropBox(), content));
        }
    }

    /** Where a trick draws. */
    record Page(PDDocument document, PDRectangle box, PDPageContentStream content) {

        PDType1Font font() {
            return new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        }

        float y() {
            return box.getLowerLeftY() + LOW;
        }

        /** Paints the place where the words stand, or stood. */
        void box(Color colour) throws IOException {
            content.setNonStrokingColor(colour);
            content.addRect(0, box.getLowerLeftY(), box.getWidth(), LOW + 10);
            content.fill();
        }

        void write(float size, float x) throws IOException {
            content.beginText();
            content.setFont(font(), size);
            content.newLineAtOffset(x, y());
            content.showText(WORDS);
            content.endText();
        }

        void opacity(float share) throws IOException {
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant(share);
            content.setGraphicsStateParameters(state);
        }
    }
}
