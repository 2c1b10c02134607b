package dev.candor.resume.publication;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes ready to be stored under a name. */
final class Rendered {

    private final String name;
    private final String mediaType;
    private final byte[] bytes;

    Rendered(String name, String mediaType, byte[] bytes) {
        this.name = name;
        this.mediaType = mediaType;
        this.bytes = Arrays.copyOf(bytes, bytes.length);
    }

    static Rendered text(String name, String mediaType, String text) {
        return new Rendered(name, mediaType + ";charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    String name() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, bytes.length);
    }
}
