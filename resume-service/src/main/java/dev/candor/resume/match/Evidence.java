package dev.candor.resume.match;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Words of a resume that show something.
 *
 * @param path dotted path in the document that was judged
 * @param quote exact substring of the text at that path
 * @param page of the file it was read from, from 1; absent when unknown
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Evidence(String path, String quote, @Nullable Integer page) {

    /** Evidence whose page is not known. */
    public static Evidence of(String path, String quote) {
        return new Evidence(path, quote, null);
    }

    @Override
    public String toString() {
        return "Evidence[path=" + path + "]";
    }
}
