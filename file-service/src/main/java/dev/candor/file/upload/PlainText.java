package dev.candor.file.upload;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Looks into text files: no binary content under a text name, and JSON that is an object within limits. */
final class PlainText {

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(50)
                            .maxStringLength(100_000)
                            .maxNumberLength(100)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private PlainText() {}

    static void require(FileKind kind, byte[] bytes, String detected) {
        if (!detected.startsWith("text/") && !detected.equals("application/json") && !utf16(bytes)) {
            throw MediaTypeCheck.mismatch("The content is not text.");
        }
        if (detected.equals("text/html") && kind != FileKind.MARKDOWN) {
            throw MediaTypeCheck.mismatch("The content is a web page.");
        }
        if (!utf16(bytes) && MediaTypeCheck.indexOf(bytes, "\0", bytes.length) >= 0) {
            throw MediaTypeCheck.mismatch("The content is not text.");
        }
        if (new String(bytes, StandardCharsets.UTF_8).isBlank()) {
            throw MediaTypeCheck.unreadable("The file has no text in it.");
        }
        if (kind == FileKind.JSON) {
            requireObject(bytes);
        }
    }

    private static void requireObject(byte[] bytes) {
        try {
            JsonNode node = JSON.readTree(bytes);
            if (node == null || !node.isObject()) {
                throw MediaTypeCheck.unreadable("The file is not a JSON Resume: it must hold one object.");
            }
        } catch (JacksonException e) {
            throw MediaTypeCheck.unreadable("The file is not valid JSON, nests too deep, or names a field twice.");
        }
    }

    private static boolean utf16(byte[] bytes) {
        return bytes.length > 2
                && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
    }
}
