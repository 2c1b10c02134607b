package dev.candor.resume.document;

import java.util.List;
import java.util.Map;

/**
 * A resume as read: what it says, and for every value where it was read. Values without a span were said by the person.
 *
 * @param language ISO 639-1 code
 * @param text what a parser sees, in reading order; every span's quote is a substring of it
 * @param spans path in the resume, such as {@code work[0].highlights[2]}, to where it was read
 */
public record ResumeDocument(
        String language, JsonResume resume, String text, Map<String, Span> spans, List<ResumeWarning> warnings) {

    /** Copies the collections. */
    public ResumeDocument {
        spans = Map.copyOf(spans);
        warnings = List.copyOf(warnings);
    }

    @Override
    public String toString() {
        return "ResumeDocument[language=" + language + ", characters=" + text.length() + "]";
    }
}
