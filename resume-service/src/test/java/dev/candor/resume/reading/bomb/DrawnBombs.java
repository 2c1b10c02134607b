package dev.candor.resume.reading.bomb;

import static dev.candor.resume.reading.bomb.PdfFile.pdf;

import java.io.IOException;
import java.util.Map;

/** PDFs whose pages cost too much to read or to draw: forms, fonts, pictures, patterns, paths. */
final class DrawnBombs {

    private DrawnBombs() {}

    static void into(Map<String, Bombs.Maker> bombs) throws IOException {
        forms(bombs);
        operators(bombs);
        fonts(bombs);
        pictures(bombs);
        paths(bombs);
        pages(bombs);
    }

    private static void forms(Map<String, Bombs.Maker> bombs) {
        String inside = "/Resources << /XObject << /F 5 0 R >> >>";
        bombs.put(
                "p self form",
                () -> pdf().content("/F Do").form(5, inside, "/F Do /F Do").bytes());
        bombs.put("p doubling forms", () -> doubling(25, 2));
        bombs.put("p tenfold forms", () -> doubling(9, 10));
        bombs.put("p deep forms", () -> doubling(4000, 1));
        bombs.put(
                "p group in itself",
                () -> pdf().content("/F Do")
                        .form(5, inside + " /Group << /S /Transparency >>", "/F Do")
                        .bytes());
        bombs.put(
                "p mask of itself",
                () -> pdf().resources("/ExtGState << /G 7 0 R >>")
                        .content("/G gs 0 0 99 99 re f")
                        .object(7, "<< /SMask << /S /Luminosity /G 5 0 R >> >>")
                        .form(
                                5,
                                "/Group << /S /Transparency >> /Resources << /ExtGState << /G 7 0 R >> >>",
                                "/G gs 0 0 9 9 re f")
                        .bytes());
        bombs.put(
                "p annotation that draws itself",
                () -> pdf().page("/Annots [7 0 R]")
                        .object(7, "<< /Type /Annot /Subtype /Stamp /Rect [0 0 9 9] /AP << /N 5 0 R >> >>")
                        .form(5, inside, "/F Do /F Do")
                        .bytes());
    }

    private static byte[] doubling(int levels, int times) {
        PdfFile file = pdf().content("/F Do");
        for (int i = 5; i < 5 + levels; i++) {
            int number = i == 5 ? 5 : i + 100;
            file.form(number, "/Resources << /XObject << /F " + (i + 101) + " 0 R >> >>", "/F Do ".repeat(times));
        }
        return file.bytes();
    }

    private static void operators(Map<String, Bombs.Maker> bombs) throws IOException {
        bombs.put(
                "p many operators",
                () -> pdf().content("/Filter /FlateDecode", Bytes.deflated(Bytes.of("q Q ".repeat(5_000_000))))
                        .bytes());
        bombs.put(
                "p states never given back",
                () -> pdf().content("/Filter /FlateDecode", Bytes.deflated(Bytes.of("q ".repeat(1_500_000))))
                        .bytes());
        bombs.put(
                "p many strings",
                () -> pdf().content(
                                "/Filter /FlateDecode",
                                Bytes.deflated(Bytes.of(
                                        "BT /F1 12 Tf 10 10 Td " + "(aaaaaaaaaaaaaaaa) Tj ".repeat(200_000) + "ET")))
                        .bytes());
        bombs.put(
                "p one string of five megabytes",
                () -> pdf().content("BT /F1 1 Tf (" + "a".repeat(5_000_000) + ") Tj ET")
                        .bytes());
        bombs.put(
                "p letters everywhere",
                () -> pdf().content("/Filter /FlateDecode", Bytes.deflated(Bytes.of(scattered(60_000))))
                        .bytes());
        bombs.put(
                "p marks never closed",
                () -> pdf().content(
                                "/Filter /FlateDecode",
                                Bytes.deflated(Bytes.of("/P << /MCID 1 >> BDC ".repeat(500_000))))
                        .bytes());
        bombs.put(
                "p deep operands",
                () -> pdf().content("[".repeat(500_000) + " TJ").bytes());
        bombs.put(
                "p inline image of a terabyte",
                () -> pdf().content("BI /W 1000000 /H 1000000 /BPC 8 /CS /RGB ID xxxx EI")
                        .bytes());
        bombs.put(
                "p text as large as the moon",
                () -> pdf().content("BT /F1 1e30 Tf 10 10 Td (Moon) Tj ET").bytes());
        bombs.put(
                "p matrix without end",
                () -> pdf().content("1e38 1e38 1e38 1e38 1e38 1e38 cm ".repeat(50) + "BT /F1 9 Tf (x) Tj ET")
                        .bytes());
    }

    private static String scattered(int letters) {
        StringBuilder text = new StringBuilder("BT /F1 3 Tf ");
        for (int i = 0; i < letters; i++) {
            text.append("1 0 0 1 ")
                    .append(i * 7919 % 300)
                    .append(' ')
                    .append(i * 104_729 % 300)
                    .append(" Tm (x) Tj ");
        }
        return text.append("ET").toString();
    }

    private static void fonts(Map<String, Bombs.Maker> bombs) {
        String type3 =
                "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [1 0 0 1 0 0] /CharProcs << /a 8 0 R >> /Encoding << /Differences [97 /a] >> /FirstChar 97 /LastChar 97 /Widths [9] /Resources << /Font << /T 7 0 R >> >> >>";
        bombs.put(
                "p glyph that writes itself",
                () ->
                        pdf()
                                .resources("/Font << /T 7 0 R >>")
                                .page("")
                                .content("BT /T 9 Tf (aaaa) Tj ET")
                                .object(7, type3)
                                .stream(8, "", Bytes.of("BT /T 9 Tf (aaaa) Tj ET"))
                                .bytes());
        bombs.put(
                "p map of all letters a thousand times",
                () -> pdf().object(6, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 7 0 R >>").stream(
                                7,
                                "",
                                Bytes.of("1 begincodespacerange <0000> <FFFF> endcodespacerange "
                                        + "1 beginbfrange <0000> <FFFF> <0000> endbfrange ".repeat(1000)))
                        .bytes());
        bombs.put(
                "p letter that reads as a megabyte",
                () -> pdf().object(6, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 7 0 R >>").stream(
                                7,
                                "",
                                Bytes.of("1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <41> <"
                                        + "0041".repeat(200_000) + "> endbfchar"))
                        .content("BT /F1 9 Tf (" + "A".repeat(3000) + ") Tj ET")
                        .bytes());
        bombs.put(
                "p map that uses itself",
                () -> pdf()
                        .object(
                                6,
                                "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding 7 0 R /DescendantFonts [8 0 R] >>")
                        .stream(7, "/Type /CMap /CMapName /X /UseCMap 7 0 R", Bytes.of("/X usecmap"))
                        .object(8, "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X >>")
                        .bytes());
        bombs.put(
                "p font inside itself",
                () -> pdf().object(
                                6,
                                "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [6 0 R] >>")
                        .bytes());
        bombs.put(
                "p broken font file",
                () -> pdf()
                        .object(
                                6,
                                "<< /Type /Font /Subtype /TrueType /BaseFont /X /FontDescriptor << /Type /FontDescriptor /FontName /X /Flags 4 /FontFile2 7 0 R >> >>")
                        .stream(7, "", Bytes.random(60_000, 5))
                        .bytes());
        bombs.put(
                "p a million differences",
                () -> pdf().object(
                                6,
                                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Differences [0 "
                                        + "/a ".repeat(1_000_000) + "] >> >>")
                        .bytes());
    }

    private static void pictures(Map<String, Bombs.Maker> bombs) throws IOException {
        String image = "/Type /XObject /Subtype /Image /Width 60000 /Height 60000 /BitsPerComponent ";
        bombs.put(
                "p huge picture",
                () -> pdf().content("300 0 0 300 0 0 cm /F Do").stream(
                                5, image + "8 /ColorSpace /DeviceRGB /Filter /FlateDecode", Bytes.zeros(4))
                        .bytes());
        bombs.put(
                "p huge bitmap",
                () -> pdf().content("300 0 0 300 0 0 cm /F Do").stream(
                                5, image + "1 /ColorSpace /DeviceGray /Filter /FlateDecode", Bytes.zeros(90))
                        .bytes());
        bombs.put(
                "p huge fax",
                () -> pdf().content("300 0 0 300 0 0 cm /F Do").stream(
                                5,
                                image
                                        + "1 /ColorSpace /DeviceGray /Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 60000 /Rows 60000 >>",
                                Bytes.random(5000, 2))
                        .bytes());
        bombs.put(
                "p picture of JBIG2",
                () -> pdf().content("300 0 0 300 0 0 cm /F Do").stream(
                                5, image + "1 /ColorSpace /DeviceGray /Filter /JBIG2Decode", Bytes.random(500, 2))
                        .bytes());
        bombs.put(
                "p picture of JPEG 2000",
                () -> pdf().content("300 0 0 300 0 0 cm /F Do").stream(
                                5, image + "8 /Filter /JPXDecode", Bytes.random(500, 3))
                        .bytes());
        bombs.put(
                "p huge JPEG",
                () -> pdf().content("300 0 0 300 0 0 cm /F Do").stream(
                                5, image + "8 /ColorSpace /DeviceRGB /Filter /DCTDecode", jpeg())
                        .bytes());
        bombs.put(
                "p mask of a picture of itself",
                () -> pdf().content("/F Do").stream(
                                5,
                                "/Type /XObject /Subtype /Image /Width 4 /Height 4 /BitsPerComponent 8 /ColorSpace /DeviceGray /SMask 5 0 R",
                                new byte[16])
                        .bytes());
        bombs.put(
                "p colours in a circle",
                () -> pdf().resources("/ColorSpace << /C 7 0 R >>")
                        .content("/C cs 0 sc 0 0 9 9 re f")
                        .object(7, "[/Indexed 7 0 R 255 (x)]")
                        .bytes());
    }

    /** A picture of 65,500 by 65,500 points that ends after its head. */
    private static byte[] jpeg() {
        return Bytes.of(
                "\u00ff\u00d8\u00ff\u00c0\u0000\u0011\u0008\u00ff\u00dc\u00ff\u00dc\u0003\u0001\u0011\u0000\u0002\u0011\u0000\u0003\u0011\u0000\u00ff\u00da\u0000\u000c\u0003\u0001\u0000\u0002\u0000\u0003\u0000\u0000\u003f\u0000");
    }

    private static void paths(Map<String, Bombs.Maker> bombs) throws IOException {
        bombs.put(
                "p path of a million points",
                () -> pdf().content(
                                "/Filter /FlateDecode",
                                Bytes.deflated(Bytes.of("0 0 m " + "9 9 l 250 3 l ".repeat(500_000) + "S")))
                        .bytes());
        bombs.put(
                "p dashes finer than dust",
                () -> pdf().content("[0.00001 0.00001] 0 d 1 w 0 0 m 300 300 l 0 300 l S")
                        .bytes());
        bombs.put(
                "p dashes over a light year",
                () -> pdf().content("[1 1] 0 d 0 0 m 1e15 1e15 l S").bytes());
        bombs.put(
                "p clipped by a million",
                () -> pdf().content(
                                "/Filter /FlateDecode",
                                Bytes.deflated(Bytes.of("0 0 300 300 re 5 5 9 9 re W* n ".repeat(100_000))))
                        .bytes());
        bombs.put(
                "p tiles finer than dust",
                () -> pdf().resources("/Pattern << /P 7 0 R >>").content("/Pattern cs /P scn 0 0 300 300 re f").stream(
                                7,
                                "/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 1 1] /XStep 0.00001 /YStep 0.00001 /Resources << >>",
                                Bytes.of("0 0 1 1 re f"))
                        .bytes());
        bombs.put(
                "p tiles of themselves",
                () -> pdf().resources("/Pattern << /P 7 0 R >>").content("/Pattern cs /P scn 0 0 300 300 re f").stream(
                                7,
                                "/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9 /Resources << /Pattern << /P 7 0 R >> >>",
                                Bytes.of("/Pattern cs /P scn 0 0 9 9 re f"))
                        .bytes());
        bombs.put(
                "p function without end",
                () -> pdf()
                        .resources("/Shading << /S << /ShadingType 1 /ColorSpace /DeviceGray /Function 7 0 R >> >>")
                        .content("/S sh")
                        .stream(
                                7,
                                "/FunctionType 4 /Domain [0 1 0 1] /Range [0 1]",
                                Bytes.of("{ " + "dup mul ".repeat(200_000) + "}"))
                        .bytes());
        bombs.put(
                "p functions in a circle",
                () -> pdf().resources(
                                "/Shading << /S << /ShadingType 2 /Coords [0 0 9 9] /ColorSpace /DeviceGray /Function 7 0 R >> >>")
                        .content("/S sh")
                        .object(
                                7,
                                "<< /FunctionType 3 /Domain [0 1] /Functions [7 0 R 7 0 R] /Bounds [0.5] /Encode [0 1 0 1] >>")
                        .bytes());
    }

    private static void pages(Map<String, Bombs.Maker> bombs) {
        bombs.put(
                "p page of a light year",
                () -> pdf().page("/MediaBox [0 0 1e15 1e15]").bytes());
        bombs.put(
                "p page of a square mile",
                () -> pdf().page("/MediaBox [0 0 200000 200000]").bytes());
        bombs.put("p page without size", () -> pdf().page("/MediaBox [0 0 0 0]").bytes());
        bombs.put(
                "p page of not a number",
                () -> pdf().page("/MediaBox [0 0 nan inf]").bytes());
        bombs.put("p page of many units", () -> pdf().page("/UserUnit 100000").bytes());
        bombs.put("p page turned by 45", () -> pdf().page("/Rotate 45").bytes());
        bombs.put(
                "p form with scripts",
                () -> pdf()
                        .catalog(
                                "/AcroForm << /XFA 7 0 R /Fields [7 0 R] >> /OpenAction << /S /Launch /F (calc.exe) >> /AA << /O << /S /JavaScript /JS (app.alert(1)) >> >>")
                        .stream(7, "", Bytes.of("<xdp><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;</xdp>"))
                        .bytes());
        bombs.put(
                "p layers in a circle",
                () -> pdf().catalog("/OCProperties << /OCGs [7 0 R] /D << /Order [7 0 R] >> >>")
                        .resources("/Properties << /M 8 0 R >>")
                        .content("/OC /M BDC BT /F1 9 Tf (x) Tj ET EMC")
                        .object(7, "<< /Type /OCG /Name (x) >>")
                        .object(8, "<< /Type /OCMD /OCGs 8 0 R /VE [/And 8 0 R 8 0 R] >>")
                        .bytes());
    }
}
