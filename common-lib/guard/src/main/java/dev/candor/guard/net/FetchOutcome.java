package dev.candor.guard.net;

import java.util.Arrays;
import java.util.Locale;

/** What came of fetching an address. The reasons are coarse on purpose: they must not map anybody's network. */
public sealed interface FetchOutcome {

    /** The page, at most 5 MiB. */
    final class Fetched implements FetchOutcome {

        private final SafeUrl url;
        private final String contentType;
        private final byte[] body;

        Fetched(SafeUrl url, String contentType, byte[] body) {
            this.url = url;
            this.contentType = contentType;
            this.body = Arrays.copyOf(body, body.length);
        }

        /** Where the page was in the end, after redirects. */
        public SafeUrl url() {
            return url;
        }

        /** Media type with parameters, as the server said it. */
        public String contentType() {
            return contentType;
        }

        /** The decoded bytes. */
        public byte[] body() {
            return Arrays.copyOf(body, body.length);
        }
    }

    /** Nothing was read. */
    record Refused(Reason reason) implements FetchOutcome {}

    /** Why nothing was read. */
    enum Reason {
        /** Not an address we open, blocked, closed, or silent: nobody can tell which. */
        UNREACHABLE,
        /** The site says there is nothing at this address any more. */
        GONE,
        /** The site does not let programs read the page. */
        DENIED,
        /** Too large, of another type, or not decodable. */
        UNREADABLE,
        /** Too many pages at once; later it may work. */
        BUSY;

        /** Kebab-case word. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
