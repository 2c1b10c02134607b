package dev.candor.resume.structure;

import dev.candor.resume.document.ResumeWarning;
import java.util.ArrayList;
import java.util.List;

/** Says in the person's words why a file cannot be read, and what to do. */
final class Rejections {

    private Rejections() {}

    static ReadOutcome.Rejected of(String code, List<ResumeWarning> warnings) {
        String message = message(code);
        List<ResumeWarning> all = new ArrayList<>(warnings.stream()
                .filter(warning -> !warning.code().equals(code))
                .toList());
        all.addFirst(new ResumeWarning(code, "error", message, null));
        return new ReadOutcome.Rejected(code, message, all);
    }

    private static String message(String code) {
        return switch (code) {
            case "empty" -> "The file holds no text. Export the resume again and upload that file.";
            case "encrypted" -> "The PDF is locked with a password. Save it without one and upload it again.";
            case "encrypted-or-old-word" ->
                "The file is locked with a password or in the old .doc format. Save it as .docx without a password.";
            case "scanned" ->
                "The pages are pictures without text. Upload the original PDF or Word file instead of a scan.";
            case "unmappable-font" ->
                "The fonts of this PDF do not say which letters they show, so no program can read it. Export it again, for example as PDF/A, or upload the Word file.";
            case "too-many-pages" -> "The file has more than 50 pages. Upload the resume alone.";
            case "too-much-text" -> "The file holds far more text than a resume. Upload the resume alone.";
            case "too-complex", "too-large-inside" ->
                "The file needs far more time or memory than a resume does. Export it again in a simpler way.";
            case "suspicious-archive", "suspicious-xml", "macros" ->
                "The file is built in a way we do not open for safety. Save it again as a plain .docx or PDF.";
            case "not-a-pdf", "not-a-docx", "not-text", "not-json", "not-a-resume" ->
                "The content of the file is not what its name says. Export the resume again and upload that file.";
            case "not-an-archive", "not-an-export" ->
                "The archive is not LinkedIn's data export. Upload the ZIP that LinkedIn sends, as it is, or a PDF.";
            default -> "The file is damaged. Export the resume again and upload that file.";
        };
    }
}
