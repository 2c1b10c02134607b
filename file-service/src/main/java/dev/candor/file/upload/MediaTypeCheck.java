package dev.candor.file.upload;

import dev.candor.file.FileProblem;
import dev.candor.runtime.web.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.Tika;

/** Decides what a file is: content, extension and declared type must agree. Tika suggests from the bytes, our rule decides. */
final class MediaTypeCheck {

    private static final Set<String> UNTOLD = Set.of("", "application/octet-stream", "binary/octet-stream");

    private final Tika tika = new Tika();

    /**
     * The kind of the file.
     *
     * @throws ProblemException if it is none of the kinds, broken, or not what its name says
     */
    FileKind decide(String name, String declared, byte[] bytes) {
        if (bytes.length == 0) {
            throw new ProblemException(FileProblem.EMPTY_FILE, "The file has no content. Choose the file again.");
        }
        OtherFormats.inside(bytes).ifPresent(advice -> {
            throw new ProblemException(FileProblem.UNSUPPORTED_FILE, advice);
        });
        FileKind kind = FileKind.ofName(name).orElseThrow(() -> unsupported(name));
        if (bytes.length > kind.maxBytes()) {
            throw new ProblemException(
                    FileProblem.FILE_TOO_LARGE,
                    "At most " + kind.maxBytes() / 1_000_000 + " MB for this kind of file.");
        }
        requireDeclared(kind, declared);
        requireContent(kind, bytes);
        return kind;
    }

    private static void requireDeclared(FileKind kind, String declared) {
        String type = declared.toLowerCase(Locale.ROOT).replaceFirst(";.*", "").strip();
        if (!UNTOLD.contains(type) && !kind.accepts(type)) {
            throw mismatch("The declared type does not fit the ending of the name.");
        }
    }

    private void requireContent(FileKind kind, byte[] bytes) {
        String detected = tika.detect(bytes);
        switch (kind) {
            case PDF -> {
                if (indexOf(bytes, "%PDF-", 1024) < 0) {
                    throw mismatch("The content is not a PDF.");
                }
            }
            case DOCX -> {
                if (detected.equals("application/x-tika-msoffice")) {
                    throw unreadable(
                            "It is an old or password-protected Word file. Save it as DOCX without a password.");
                }
                DocxPackage.require(bytes);
            }
            case EXPORT -> ExportArchive.require(bytes);
            case JSON, TEXT, MARKDOWN -> PlainText.require(kind, bytes, detected);
        }
    }

    private static ProblemException unsupported(String name) {
        return new ProblemException(
                FileProblem.UNSUPPORTED_FILE,
                OtherFormats.named(name)
                        .orElse("Send a PDF, DOCX, TXT, Markdown or JSON Resume file, or LinkedIn's data export (.zip),"
                                + " named with its usual ending."));
    }

    static ProblemException mismatch(String detail) {
        return new ProblemException(FileProblem.FILE_MISMATCH, detail + " Save it again under the right name.");
    }

    static ProblemException unreadable(String detail) {
        return new ProblemException(FileProblem.UNREADABLE_FILE, detail);
    }

    static int indexOf(byte[] bytes, String sign, int within) {
        byte[] wanted = sign.getBytes(StandardCharsets.US_ASCII);
        int last = Math.min(bytes.length, within) - wanted.length;
        for (int i = 0; i <= last; i++) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }
}
