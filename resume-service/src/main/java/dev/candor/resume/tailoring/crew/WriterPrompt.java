package dev.candor.resume.tailoring.crew;

import dev.candor.contract.id.OwnerId;
import dev.candor.contract.posting.Requirements;
import dev.candor.runtime.model.CallKeys;
import dev.candor.runtime.model.ModelRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** Writes the questions of the resume writer: a fixed text, and data between marks that nobody can guess. */
final class WriterPrompt {

    static final String AGENT = "resume-writer";
    private static final String TEMPLATE = "resume-writer.v1";
    private static final int MOST_OUTPUT_TOKENS = 3_000;
    private static final int MOST_REQUIREMENTS = 40;
    private static final int MARK_BYTES = 12;
    private static final String SYSTEM = resource("/prompts/" + TEMPLATE + ".md");
    private static final String SCHEMA = resource("/prompts/" + TEMPLATE + ".schema.json");

    private final CallKeys keys;
    private final JsonMapper json;

    WriterPrompt(CallKeys keys, JsonMapper json) {
        this.keys = keys;
        this.json = json;
    }

    /** Asks for wordings of a section. */
    ModelRequest first(OwnerId owner, Section section, Requirements requirements, Placeholders hidden) {
        return request(
                owner,
                json.writeValueAsString(new Data(
                        section.name(),
                        section.facts().stream()
                                .map(fact -> new GivenFact(fact.id(), fact.path(), hidden.hide(fact.text())))
                                .toList(),
                        section.targets(),
                        requirements.requirements().stream()
                                .limit(MOST_REQUIREMENTS)
                                .map(one -> new GivenRequirement(one.id(), hidden.hide(one.name())))
                                .toList())),
                "");
    }

    /** Asks once more for those that were refused, with codes alone. */
    ModelRequest again(ModelRequest asked, Map<String, List<String>> codes) {
        return asked.asking(asked.user()
                + "\n\nThese texts of your first answer were refused, for the reasons given by code. Answer with new texts for"
                + " these paths only, which say no more than the facts say:\n"
                + json.writeValueAsString(new TreeMap<>(codes)));
    }

    private ModelRequest request(OwnerId owner, String data, String more) {
        byte[] digest = keys.digest(owner, ("mark|" + TEMPLATE + "|" + data).getBytes(StandardCharsets.UTF_8));
        String mark = HexFormat.of().formatHex(digest, 0, MARK_BYTES);
        String user = "<data-" + mark + ">\n" + data + "\n</data-" + mark + ">" + more;
        return new ModelRequest(AGENT, TEMPLATE, SYSTEM, user, SCHEMA, MOST_OUTPUT_TOKENS, 0);
    }

    private static String resource(String name) {
        try (InputStream in = WriterPrompt.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Data(
            String section, List<GivenFact> facts, List<String> mayBeReworded, List<GivenRequirement> requirements) {}

    private record GivenFact(String id, String path, String text) {}

    private record GivenRequirement(String id, String name) {}
}
