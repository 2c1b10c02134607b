package dev.candor.resume.reading.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.document.ResumeDocument;
import dev.candor.resume.document.ResumeWarning;
import dev.candor.resume.structure.InProcessReader;
import dev.candor.resume.structure.ReadOutcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words in a Word document that Word does not show, or shows so that nobody sees them. */
class HiddenWordTests {

    private static final String STYLES =
            "<w:styles xmlns:w=\"w\"><w:style w:styleId=\"Gone\"><w:name w:val=\"Gone\"/><w:rPr><w:vanish/>"
                    + "</w:rPr></w:style><w:style w:styleId=\"Pale\"><w:name w:val=\"Pale\"/><w:rPr><w:color w:val=\"FEFEFE\"/></w:rPr></w:style>"
                    + "<w:style w:styleId=\"Child\"><w:basedOn w:val=\"Pale\"/><w:name w:val=\"Child\"/></w:style></w:styles>";
    private static final String BEFORE =
            "<w:p><w:r><w:t>Vera Lindqvist</w:t></w:r></w:p><w:p><w:r><w:t>vera@example.org</w:t></w:r></w:p>";
    private static final String AFTER = "<w:p><w:r><w:t>Ward Nurse, Harbour Clinic, 2018 - 2022</w:t></w:r></w:p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>zyxwork</w:t></w:r></w:p>",
                "<w:p><w:r><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr><w:t>zyxwork</w:t></w:r></w:p>",
                "<w:p><w:r><w:rPr><w:color w:val=\"fafafa\"/></w:rPr><w:t>zyxwork</w:t></w:r></w:p>",
                "<w:p><w:r><w:rPr><w:sz w:val=\"2\"/></w:rPr><w:t>zyxwork</w:t></w:r></w:p>",
                "<w:p><w:r><w:rPr><w:rStyle w:val=\"Gone\"/></w:rPr><w:t>zyxwork</w:t></w:r></w:p>",
                "<w:p><w:pPr><w:pStyle w:val=\"Pale\"/></w:pPr><w:r><w:t>zyxwork</w:t></w:r></w:p>",
                "<w:p><w:pPr><w:pStyle w:val=\"Child\"/></w:pPr><w:r><w:t>zyxwork</w:t></w:r></w:p>",
                "<w:p><w:r><w:rPr><w:color w:val=\"336699\"/><w:shd w:fill=\"336699\"/></w:rPr><w:t>zyxwork</w:t></w:r></w:p>",
                "<w:p><w:pPr><w:shd w:fill=\"222222\"/></w:pPr><w:r><w:rPr><w:color w:val=\"222222\"/></w:rPr><w:t>zyxwork</w:t></w:r></w:p>",
                "<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:fill=\"1F3864\"/></w:tcPr><w:p><w:r><w:rPr><w:color w:val=\"1F3864\"/></w:rPr>"
                        + "<w:t>zyxwork</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
            })
    void isLeftOutAndReported(String hidden) throws IOException, InterruptedException {
        ResumeDocument read = read(BEFORE + hidden + AFTER);

        assertThat(read.text()).doesNotContain("zyxwork").contains("Harbour Clinic");
        assertThat(read.warnings()).extracting(ResumeWarning::code).contains("hidden-text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:p><w:r><w:rPr><w:color w:val=\"FFFFFF\"/><w:shd w:fill=\"1F3864\"/></w:rPr><w:t>zyxwork</w:t></w:r></w:p>",
                "<w:p><w:r><w:rPr><w:color w:val=\"FFFFFF\"/><w:highlight w:val=\"black\"/></w:rPr><w:t>zyxwork</w:t></w:r></w:p>",
                "<w:p><w:pPr><w:pStyle w:val=\"Pale\"/></w:pPr><w:r><w:rPr><w:color w:val=\"000000\"/></w:rPr><w:t>zyxwork</w:t></w:r></w:p>",
                "<w:p><w:pPr><w:pStyle w:val=\"Gone\"/></w:pPr><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>zyxwork</w:t></w:r></w:p>",
                "<w:p><w:pPr><w:shd w:fill=\"222222\"/></w:pPr><w:r><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr><w:t>zyxwork</w:t></w:r></w:p>",
                "<w:p><w:r><w:rPr><w:color w:val=\"D0D0D0\"/><w:sz w:val=\"12\"/></w:rPr><w:t>zyxwork</w:t></w:r></w:p>",
                "<w:p><w:r><w:rPr><w:color w:val=\"auto\"/></w:rPr><w:t>zyxwork</w:t></w:r></w:p>",
                "<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:fill=\"1F3864\"/></w:tcPr><w:p><w:r><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr>"
                        + "<w:t>zyxwork</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
            })
    void isReadWhereItCanBeSeen(String shown) throws IOException, InterruptedException {
        ResumeDocument read = read(BEFORE + shown + AFTER);

        assertThat(read.text()).contains("zyxwork");
        assertThat(read.warnings()).extracting(ResumeWarning::code).doesNotContain("hidden-text");
    }

    private static ResumeDocument read(String body) throws IOException, InterruptedException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", "<w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>");
        parts.put("word/styles.xml", STYLES);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return ((ReadOutcome.Read) InProcessReader.read(out.toByteArray(), "cv.docx")).document();
    }
}
