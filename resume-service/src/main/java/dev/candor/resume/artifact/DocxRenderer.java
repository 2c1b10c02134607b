package dev.candor.resume.artifact;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * Prints a paper as a Word document with real styles and a real list; no fields, macros, text boxes or outside links.
 * The same paper gives the same text and the same properties.
 */
public final class DocxRenderer {

    private static final String FIXED = "2000-01-01T00:00:00Z";

    /** The file. */
    public byte[] render(Paper paper) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            DocxStyles.define(document, paper.language());
            BigInteger list = DocxStyles.bullets(document);
            page(document);
            paper.blocks().forEach(block -> append(document, block, list));
            document.getProperties().getCoreProperties().setTitle(paper.title());
            document.getProperties().getCoreProperties().setCreator("Candor");
            document.getProperties().getCoreProperties().setCreated(FIXED);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("fixed date refused", e);
        }
    }

    private static void page(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(11906));
        section.getPgSz().setH(BigInteger.valueOf(16838));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(960));
        margins.setBottom(BigInteger.valueOf(960));
        margins.setLeft(BigInteger.valueOf(1080));
        margins.setRight(BigInteger.valueOf(1080));
    }

    private static void append(XWPFDocument document, Paper.Block block, BigInteger list) {
        switch (block) {
            case Paper.Heading(int level, String text) ->
                paragraph(document, level == 1 ? "Title" : "Heading" + (level - 1), text);
            case Paper.Meta(String text) -> paragraph(document, "Subtitle", text);
            case Paper.Paragraph(String text) -> paragraph(document, "Normal", text);
            case Paper.Bullets(List<String> items) ->
                items.forEach(item -> paragraph(document, "ListBullet", item).setNumID(list));
            case Paper.Quote(String text, String source) -> {
                paragraph(document, "Quote", text);
                paragraph(document, "Subtitle", source);
            }
            case Paper.Table table -> table(document, table);
            case Paper.Bar bar -> paragraph(document, "Normal", bar.label() + ": " + bar.text());
        }
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        run(paragraph, text);
        return paragraph;
    }

    private static void run(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i]);
        }
    }

    private static void table(XWPFDocument document, Paper.Table content) {
        XWPFTable table = document.createTable(
                content.rows().size() + 1, Math.max(1, content.header().size()));
        fill(table, 0, content.header());
        for (int i = 0; i < content.rows().size(); i++) {
            fill(table, i + 1, content.rows().get(i));
        }
    }

    private static void fill(XWPFTable table, int row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            run(table.getRow(row).getCell(i).getParagraphs().getFirst(), cells.get(i));
        }
    }
}
