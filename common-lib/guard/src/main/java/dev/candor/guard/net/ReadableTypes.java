package dev.candor.guard.net;

import java.util.Locale;
import java.util.Set;

/** The media types we read, and a look at the first bytes for those that lie about it. */
final class ReadableTypes {

    private static final Set<String> READ = Set.of(
            "text/html",
            "application/xhtml+xml",
            "text/plain",
            "application/json",
            "application/ld+json",
            "application/xml",
            "text/xml");
    private static final int LOOK = 512;

    private ReadableTypes() {}

    static boolean contains(String contentType) {
        int semicolon = contentType.indexOf(';');
        String type = semicolon < 0 ? contentType : contentType.substring(0, semicolon);
        return READ.contains(type.strip().toLowerCase(Locale.ROOT));
    }

    static boolean looksBinary(byte[] bytes) {
        for (int i = 0; i < Math.min(LOOK, bytes.length); i++) {
            if (bytes[i] >= 0 && bytes[i] < 9) {
                return true;
            }
        }
        return false;
    }
}
