package dev.candor.jobanalysis.site;

import dev.candor.guard.net.FetchOutcome;
import java.net.URI;

/** What came of opening an address. */
public sealed interface SitePage {

    /**
     * A page or an answer.
     *
     * @param address where it was in the end
     * @param mediaType without parameters, lower case
     */
    record Opened(URI address, String mediaType, String body) implements SitePage {

        /** The page as markup; plain text and data in a page of their own. */
        public String html() {
            return switch (mediaType) {
                case "text/plain" -> "<pre>" + body.replace("&", "&amp;").replace("<", "&lt;") + "</pre>";
                case "application/json", "application/ld+json" ->
                    "<script type=\"" + mediaType + "\">" + body.replace("</script", "<\\/script") + "</script>";
                default -> body;
            };
        }

        @Override
        public String toString() {
            return "Opened[characters=" + body.length() + "]";
        }
    }

    /** A site that forbids programs stands at the address, or a redirect leads there; it was not asked. */
    record Forbidden() implements SitePage {}

    /** Nothing, for one of the coarse reasons. */
    record Closed(FetchOutcome.Reason reason) implements SitePage {}
}
