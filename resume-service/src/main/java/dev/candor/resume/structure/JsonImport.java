package dev.candor.resume.structure;

import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.ResumeDocument;
import dev.candor.resume.document.ResumePaths;
import dev.candor.resume.document.Span;
import dev.candor.resume.structure.text.PlainLines;
import dev.candor.resume.structure.word.LanguageGuess;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Takes a JSON Resume as it is: tolerant of older names and loose types, nothing lost. The text is one value a line. */
final class JsonImport {

    private static final int DEEPEST = 50;
    private static final int LONGEST = 100_000;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build();

    private JsonImport() {}

    static ReadOutcome read(byte[] bytes) {
        JsonNode tree;
        try {
            tree = JSON.readTree(PlainLines.text(bytes));
        } catch (JacksonException | IllegalArgumentException malformed) {
            return Rejections.of("not-json", List.of());
        }
        if (!(tree instanceof ObjectNode object) || !resume(object)) {
            return Rejections.of("not-a-resume", List.of());
        }
        try {
            JsonResume resume = JSON.treeToValue(JsonNames.modern(object), JsonResume.class);
            return new ReadOutcome.Read(document(resume));
        } catch (JacksonException | IllegalArgumentException unusual) {
            return Rejections.of("not-a-resume", List.of());
        }
    }

    private static boolean resume(ObjectNode object) {
        return object.has("basics") || object.has("work") || object.has("education") || object.has("skills");
    }

    /** A document whose text is the values themselves, so that each has its span. */
    static ResumeDocument document(JsonResume resume) {
        StringBuilder text = new StringBuilder();
        Map<String, Span> spans = new HashMap<>();
        for (ResumePaths.Leaf leaf : ResumePaths.leaves(resume)) {
            int start = text.codePointCount(0, text.length());
            text.append(leaf.text());
            spans.put(leaf.path(), new Span(null, start, text.codePointCount(0, text.length()), leaf.text()));
            text.append('\n');
        }
        return new ResumeDocument(
                LanguageGuess.of(text.toString()), resume, text.toString(), spans, Warnings.of(List.of(), resume));
    }
}
