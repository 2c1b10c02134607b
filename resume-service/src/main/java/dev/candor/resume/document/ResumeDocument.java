package dev.candor.resume.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A resume as read: what it says, and for every value where it was read. Values without a span were said by the person.
 *
 * @param language ISO 639-1 code
 * @param text what a parser sees, in reading order; every span's quote is a substring of it
 * @param facts path of an entry or a value to its id, where it comes from and how sure that is
 * @param spans path in the resume, such as {@code work[0].highlights[2]}, to where it was read
 */
public record ResumeDocument(
        String language,
        JsonResume resume,
        String text,
        Map<String, Span> spans,
        List<ResumeWarning> warnings,
        Map<String, ResumeFact> facts) {

    /** Copies the collections. */
    public ResumeDocument {
        spans = Map.copyOf(spans);
        warnings = List.copyOf(warnings);
        facts = facts == null ? Map.of() : Map.copyOf(facts);
    }

    /** A document whose facts nobody has numbered yet. */
    public ResumeDocument(
            String language, JsonResume resume, String text, Map<String, Span> spans, List<ResumeWarning> warnings) {
        this(language, resume, text, spans, warnings, Map.of());
    }

    /**
     * The same with every fact numbered.
     *
     * @param sure how sure each value is, by path; 1 where it is missing
     */
    public ResumeDocument numbered(Map<String, Double> sure) {
        Map<String, ResumeFact> known = new LinkedHashMap<>();
        numbered()
                .ids()
                .forEach((path, id) ->
                        known.put(path, new ResumeFact(id, ResumeFact.Origin.READ, sure.getOrDefault(path, 1.0))));
        return with(resume, spans, known);
    }

    /** The same with other facts and spans. */
    ResumeDocument with(JsonResume other, Map<String, Span> where, Map<String, ResumeFact> known) {
        return new ResumeDocument(language, other, text, where, warnings, known);
    }

    /** The ids of its facts by path; numbered now if nobody has. */
    FactIds.Numbered numbered() {
        if (facts.isEmpty()) {
            return new FactIds.Numbered(resume, FactIds.of(resume));
        }
        Map<String, String> ids = new LinkedHashMap<>();
        facts.forEach((path, fact) -> ids.put(path, fact.id()));
        return new FactIds.Numbered(resume, ids);
    }

    @Override
    public String toString() {
        return "ResumeDocument[language=" + language + ", characters=" + text.length() + "]";
    }
}
