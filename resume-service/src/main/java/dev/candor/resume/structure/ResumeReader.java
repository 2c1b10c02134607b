package dev.candor.resume.structure;

import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.ResumeDocument;
import dev.candor.resume.document.ResumeWarning;
import dev.candor.resume.parser.ParsedText;
import dev.candor.resume.reading.DocumentReader;
import dev.candor.resume.structure.export.DataExport;
import dev.candor.resume.structure.text.PlainLines;
import dev.candor.resume.structure.text.SourceText;
import dev.candor.resume.structure.text.TextAssembly;
import dev.candor.resume.structure.word.Dates;
import dev.candor.resume.structure.word.LanguageGuess;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads a resume file into a document: PDF, Word and LinkedIn's data export in a child process, text, Markdown and JSON Resume here. Deterministic:
 * the same bytes give the same document.
 */
public final class ResumeReader {

    private static final int LEAST_LETTERS = 30;

    private final Decoder decoder;

    /** Turns the bytes of a PDF ({@code p}), Word file ({@code d}) or data export ({@code z}) into lines or tables. */
    @FunctionalInterface
    interface Decoder {
        ParsedText read(char kind, byte[] file) throws InterruptedException;
    }

    /** Reads through warm child processes. */
    public ResumeReader(DocumentReader reader) {
        this(reader::read);
    }

    ResumeReader(Decoder decoder) {
        this.decoder = decoder;
    }

    /**
     * Reads one file.
     *
     * @param mediaType as file-service found it
     * @param fileName only its ending counts, where the media type does not decide
     * @throws InterruptedException if the thread is interrupted while it waits for a process
     */
    public ReadOutcome read(byte[] bytes, String mediaType, String fileName) throws InterruptedException {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (bytes.length == 0) {
            return Rejections.of("empty", List.of());
        }
        if (mediaType.contains("json") || name.endsWith(".json")) {
            return JsonImport.read(bytes);
        }
        if (mediaType.equals("application/zip") || name.endsWith(".zip")) {
            return export(decoder.read('z', bytes));
        }
        return document(decoded(bytes, mediaType, name));
    }

    private ParsedText decoded(byte[] bytes, String mediaType, String name) throws InterruptedException {
        if (mediaType.contains("pdf") || name.endsWith(".pdf")) {
            return decoder.read('p', bytes);
        }
        if (mediaType.contains("wordprocessingml") || name.endsWith(".docx")) {
            return decoder.read('d', bytes);
        }
        boolean markdown = mediaType.contains("markdown") || name.endsWith(".md") || name.endsWith(".markdown");
        return PlainLines.of(bytes, markdown);
    }

    private static ReadOutcome export(ParsedText parsed) {
        if (parsed.refusal() != null) {
            return Rejections.of(parsed.refusal(), List.of());
        }
        try {
            JsonResume resume = DataExport.read(parsed.tables());
            return resume.equals(JsonResume.empty())
                    ? Rejections.of("empty", List.of())
                    : new ReadOutcome.Read(JsonImport.document(resume));
        } catch (IOException damaged) {
            return Rejections.of("broken", List.of());
        }
    }

    private static ReadOutcome document(ParsedText parsed) {
        if (parsed.refusal() != null) {
            return Rejections.of(parsed.refusal(), List.of());
        }
        SourceText source = TextAssembly.of(parsed);
        List<ResumeWarning> warnings = Warnings.ofFile(parsed);
        long letters = source.value().chars().filter(Character::isLetterOrDigit).count();
        if (letters < LEAST_LETTERS) {
            boolean scanned =
                    parsed.pages().stream().anyMatch(page -> page.counts().images() > 0);
            boolean unmapped =
                    parsed.pages().stream().anyMatch(page -> page.counts().unmapped() > 20);
            return Rejections.of(scanned ? "scanned" : unmapped ? "unmappable-font" : "empty", warnings);
        }
        if (Warnings.unreadable(parsed)) {
            return Rejections.of("unmappable-font", warnings);
        }
        String language = LanguageGuess.of(source.value());
        return Dates.inOrderOf(source.value(), language, () -> read(source, language, warnings, parsed.attachment()));
    }

    private static ReadOutcome read(
            SourceText source, String language, List<ResumeWarning> warnings, @Nullable String attachment) {
        DocumentBuilder builder = new DocumentBuilder(source, language);
        JsonResume resume = builder.build();
        ResumeDocument read = new ResumeDocument(
                language, resume, source.value(), builder.spans().spans(), Warnings.of(warnings, resume));
        return new ReadOutcome.Read(
                attachment == null ? FieldConfidence.weigh(read) : OwnPdf.complete(read, attachment));
    }
}
