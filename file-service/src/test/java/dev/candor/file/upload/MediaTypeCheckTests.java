package dev.candor.file.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.file.FileProblem;
import dev.candor.runtime.web.ProblemException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaTypeCheckTests {

    private static final String WORD_TYPES =
            "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

    private final MediaTypeCheck check = new MediaTypeCheck();

    @ParameterizedTest
    @CsvSource({"cv.pdf,application/pdf,PDF", "cv.PDF,application/octet-stream,PDF", "cv.pdf,'',PDF"})
    void acceptsAPdfByContentNameAndType(String name, String declared, FileKind kind) {
        assertThat(check.decide(name, declared, bytes("%PDF-1.7\n%%EOF"))).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"cv.txt,TEXT,Jane Doe", "cv.md,MARKDOWN,# Jane", "cv.json,JSON,{\"basics\":{}}"})
    void acceptsTextOfEachKind(String name, FileKind kind, String content) {
        assertThat(check.decide(name, "", bytes(content))).isEqualTo(kind);
    }

    @Test
    void acceptsAWordDocument() throws IOException {
        assertThat(check.decide("cv.docx", "", zip(Map.of("[Content_Types].xml", WORD_TYPES))))
                .isEqualTo(FileKind.DOCX);
    }

    @ParameterizedTest
    @CsvSource({"Profile.csv,''", "Basic_LinkedInDataExport/Positions.csv,application/x-zip-compressed"})
    void acceptsTheDataExportOfANetwork(String table, String declared) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>(Map.of(table, "First Name,Last Name\n"));
        entries.put("Connections.csv", "Notes:\n");

        assertThat(check.decide("Basic_LinkedInDataExport_11-29-2026.zip", declared, zip(entries)))
                .isEqualTo(FileKind.EXPORT);
    }

    @Test
    void refusesAnyOtherArchive() throws IOException {
        refuses("cv.zip", "", zip(Map.of("photo.jpg", "x")), FileProblem.FILE_MISMATCH);
        refuses("cv.zip", "", bytes("no archive at all"), FileProblem.FILE_MISMATCH);
        refuses("cv.zip", "", zip(Map.of("Profile.csv", "0".repeat(13_000_000))), FileProblem.UNREADABLE_FILE);
        refuses("cv.zip", "", zip(Map.of("Profile.csv", "x", "more.zip", "x")), FileProblem.UNREADABLE_FILE);
        refuses("cv.zip", "", zip(Map.of("../Profile.csv", "x")), FileProblem.UNREADABLE_FILE);
    }

    @Test
    void refusesAnEmptyFile() {
        refuses("cv.pdf", "", new byte[0], FileProblem.EMPTY_FILE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cv.exe", "cv", "cv.html", "cv.rar", "cv.doc"})
    void refusesEndingsItDoesNotKnow(String name) {
        refuses(name, "", bytes("hello"), FileProblem.UNSUPPORTED_FILE);
    }

    /** Other kinds of files that resumes come in say what to save them as, also under a name that is not theirs. */
    @ParameterizedTest
    @CsvSource({
        "cv.doc, hello, old kind (.doc)",
        "cv.DOC, {\\rtf1 hello}, Rich Text (.rtf)",
        "cv.rtf, {\\rtf1 hello}, Rich Text (.rtf)",
        "cv.docx, {\\rtf1 hello}, Rich Text (.rtf)",
        "cv.txt, {\\rtf1 hello}, Rich Text (.rtf)",
        "cv.odt, hello, OpenDocument",
        "cv.docx, PK0000000000000000000000000000mimetypeapplication/vnd.oasis.opendocument.textPK, OpenDocument",
        "cv.pages, hello, Pages",
        "cv.jpeg, hello, picture",
        "cv.html, <html>, web page",
        "cv.xyz, hello, 'Send a PDF, DOCX'"
    })
    void sayWhatToSaveOtherFormatsAs(String name, String content, String advice) {
        assertThatThrownBy(() -> check.decide(name, "", bytes(content)))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> {
                    assertThat(refusal.type()).isEqualTo(FileProblem.UNSUPPORTED_FILE);
                    assertThat(refusal.getMessage()).contains(advice).containsAnyOf("PDF", "pdf");
                });
    }

    @Test
    void takesTextOfExactlyTheLimitAndNotOneByteMore() {
        byte[] most = bytes("a".repeat(1_000_000));

        assertThat(check.decide("cv.txt", "", most)).isEqualTo(FileKind.TEXT);
        refuses("cv.txt", "", bytes("a".repeat(1_000_001)), FileProblem.FILE_TOO_LARGE);
    }

    @Test
    void refusesOtherContentUnderAKnownName() throws IOException {
        refuses("cv.pdf", "", bytes("just text"), FileProblem.FILE_MISMATCH);
        refuses("cv.pdf", "image/png", bytes("%PDF-1.7"), FileProblem.FILE_MISMATCH);
        refuses("cv.docx", "", zip(Map.of("a.txt", "x")), FileProblem.FILE_MISMATCH);
        refuses("cv.txt", "", bytes("<!DOCTYPE html><html><body>x</body></html>"), FileProblem.FILE_MISMATCH);
        refuses("cv.txt", "", new byte[] {'a', 0, 'b', 0, 0, 0, 1, 2}, FileProblem.FILE_MISMATCH);
    }

    @Test
    void refusesBrokenAndHostileArchives() throws IOException {
        Map<String, String> macro = new LinkedHashMap<>(Map.of("[Content_Types].xml", WORD_TYPES));
        macro.put("word/vbaProject.bin", "x");

        refuses("cv.docx", "", zip(macro), FileProblem.UNREADABLE_FILE);
        refuses("cv.docx", "", zip(Map.of("../evil", "x")), FileProblem.UNREADABLE_FILE);
        refuses("cv.docx", "", zip(Map.of("bomb.xml", "0".repeat(13_000_000))), FileProblem.UNREADABLE_FILE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{", "{\"a\":1,\"a\":2}", "null"})
    void refusesJsonThatIsNoSingleObject(String content) {
        refuses("cv.json", "", bytes(content), FileProblem.UNREADABLE_FILE);
    }

    @ParameterizedTest
    @CsvSource({"../../etc/passwd.txt,passwd.txt", "C:\\Users\\me\\cv.pdf,cv.pdf", "a\u202eb.pdf,ab.pdf", "'',file"})
    void showsNamesWithoutPathsAndDirectionMarks(String given, String shown) {
        assertThat(DisplayName.clean(given)).isEqualTo(shown);
    }

    @Test
    void shortensLongNamesAndKeepsTheirEnding() {
        assertThat(DisplayName.clean("x".repeat(400) + ".docx")).hasSize(150).endsWith(".docx");
    }

    private void refuses(String name, String declared, byte[] bytes, FileProblem problem) {
        assertThatThrownBy(() -> check.decide(name, declared, bytes))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(problem));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, String> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(bytes(entry.getValue()));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
