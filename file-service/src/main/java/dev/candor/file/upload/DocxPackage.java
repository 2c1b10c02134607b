package dev.candor.file.upload;

import java.nio.charset.StandardCharsets;

/** Looks into a DOCX before any parser does: its types must name a Word document, and it must pass {@link ArchiveScan}. */
final class DocxPackage {

    private static final String MAIN = "wordprocessingml.document.main+xml";
    private static final ArchiveScan.Words WORDS = new ArchiveScan.Words(
            "The Word file is damaged. Open it in your word processor and save it again.",
            "The Word file is built in a way we do not open. Save it again as DOCX.",
            "The Word file carries macros or other archives. Save it as a plain DOCX.",
            "The Word file unpacks to more than we open. Remove large embedded parts.");

    private DocxPackage() {}

    static void require(byte[] bytes) {
        StringBuilder types = new StringBuilder();
        ArchiveScan.run(bytes, WORDS, (name, block, length) -> {
            if (name.equals("[content_types].xml")) {
                types.append(new String(block, 0, length, StandardCharsets.ISO_8859_1));
            }
        });
        if (types.indexOf(MAIN) < 0) {
            throw MediaTypeCheck.mismatch("The content is not a Word document.");
        }
    }
}
