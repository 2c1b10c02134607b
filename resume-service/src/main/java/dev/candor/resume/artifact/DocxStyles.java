package dev.candor.resume.artifact;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a Word document, by the names that tracking systems and screen readers know. */
final class DocxStyles {

    private record Look(int halfPoints, boolean bold, String color, int before, int after) {}

    private DocxStyles() {}

    static void define(XWPFDocument document, String language) {
        XWPFStyles styles = document.createStyles();
        add(styles, "Normal", "Normal", -1, new Look(20, false, "1C2024", 0, 40));
        add(styles, "Title", "Title", -1, new Look(42, true, "1C2024", 0, 20));
        add(styles, "Heading1", "heading 1", 0, new Look(24, true, "0B5F6B", 220, 60));
        add(styles, "Heading2", "heading 2", 1, new Look(21, true, "1C2024", 120, 0));
        add(styles, "Heading3", "heading 3", 2, new Look(20, true, "1C2024", 100, 0));
        add(styles, "Subtitle", "Subtitle", -1, new Look(19, false, "565D66", 0, 40));
        add(styles, "Quote", "Quote", -1, new Look(20, false, "1C2024", 40, 0));
        add(styles, "ListBullet", "List Bullet", -1, new Look(20, false, "1C2024", 0, 30));
        styles.setSpellingLanguage(language);
    }

    private static void add(XWPFStyles styles, String id, String name, int outline, Look look) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        if (id.equals("Normal")) {
            style.setDefault(true);
        } else {
            style.addNewBasedOn().setVal("Normal");
        }
        style.addNewQFormat();
        var paragraph = style.addNewPPr();
        paragraph.addNewSpacing().setBefore(BigInteger.valueOf(look.before()));
        paragraph.getSpacing().setAfter(BigInteger.valueOf(look.after()));
        if (outline >= 0) {
            paragraph.addNewKeepNext();
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
        }
        CTRPr run = style.addNewRPr();
        var fonts = run.addNewRFonts();
        fonts.setAscii("Calibri");
        fonts.setHAnsi("Calibri");
        fonts.setCs("Calibri");
        if (look.bold()) {
            run.addNewB();
        }
        run.addNewColor().setVal(look.color());
        run.addNewSz().setVal(BigInteger.valueOf(look.halfPoints()));
        styles.addStyle(new XWPFStyle(style));
    }

    static BigInteger bullets(XWPFDocument document) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ZERO);
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("•");
        var indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(360));
        indent.setHanging(BigInteger.valueOf(220));
        var numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(list)));
    }
}
