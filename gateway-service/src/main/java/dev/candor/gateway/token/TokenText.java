package dev.candor.gateway.token;

import dev.candor.gateway.secret.Secret;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * The text of a personal access token: {@code candor_}, 256 random bits in base64url, and six hex digits of a CRC-32 over them. Prefix
 * and checksum let secret scanners find a leaked one, and let us turn away a mistyped one without asking the database.
 */
final class TokenText {

    private static final String PREFIX = "candor_";
    private static final int CHECK = 6;

    private TokenText() {}

    static String fresh() {
        String secret = Secret.fresh().text();
        return PREFIX + secret + checksum(secret);
    }

    /** Whether the text is one that we could have made. */
    static boolean plausible(String text) {
        if (!text.startsWith(PREFIX) || text.length() <= PREFIX.length() + CHECK || text.length() > 100) {
            return false;
        }
        String secret = text.substring(PREFIX.length(), text.length() - CHECK);
        return text.endsWith(checksum(secret));
    }

    private static String checksum(String secret) {
        CRC32 crc = new CRC32();
        crc.update(secret.getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(crc.getValue()).substring(0, CHECK);
    }
}
