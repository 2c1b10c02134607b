package dev.candor.file.upload;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of files a person may store, with the largest size of each in bytes. */
enum FileKind {
    PDF("application/pdf", 10_000_000, ".pdf", "application/pdf application/x-pdf"),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            10_000_000,
            ".docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document application/zip"),
    TEXT("text/plain", 1_000_000, ".txt .text", "text/plain"),
    MARKDOWN("text/markdown", 1_000_000, ".md .markdown", "text/markdown text/plain"),
    JSON("application/json", 1_000_000, ".json", "application/json text/plain text/json"),
    EXPORT("application/zip", 10_000_000, ".zip", "application/zip application/x-zip-compressed");

    private final String mediaType;
    private final int maxBytes;
    private final String endings;
    private final String declared;

    FileKind(String mediaType, int maxBytes, String endings, String declared) {
        this.mediaType = mediaType;
        this.maxBytes = maxBytes;
        this.endings = endings;
        this.declared = declared;
    }

    static Optional<FileKind> ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(kind -> Stream.of(kind.endings.split(" ")).anyMatch(lower::endsWith))
                .findFirst();
    }

    boolean accepts(String type) {
        return Stream.of(declared.split(" ")).anyMatch(type::equals);
    }

    String mediaType() {
        return mediaType;
    }

    int maxBytes() {
        return maxBytes;
    }
}
