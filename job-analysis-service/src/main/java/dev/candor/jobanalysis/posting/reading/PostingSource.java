package dev.candor.jobanalysis.posting.reading;

import org.jspecify.annotations.Nullable;

/**
 * What the person gave: exactly one of address, text, or the id of a posting given before.
 *
 * @param companyName the person's own word, which wins over what is read
 */
public record PostingSource(
        @Nullable String url,
        @Nullable String text,
        @Nullable String id,
        @Nullable String companyName) {

    /** Where the posting is, in words that two equal sources share. */
    public String canonical() {
        String what = url == null
                ? "text " + (text == null ? "" : text.strip().replaceAll("\\s+", " "))
                : "url " + url.strip();
        return what + "\ncompany " + (companyName == null ? "" : companyName.strip());
    }

    @Override
    public String toString() {
        return "PostingSource[" + (url == null ? "text" : "url") + "]";
    }
}
