package dev.candor.resume.tailoring.crew;

import dev.candor.contract.id.OwnerId;
import dev.candor.resume.tailoring.TailorInput;
import dev.candor.runtime.model.CallKeys;
import dev.candor.runtime.model.ModelRequest;
import dev.candor.runtime.model.Prompt;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** Writes the questions of the resume writer: a fixed text, and data between marks that nobody can guess. */
final class WriterPrompt {

    private static final int MOST_REQUIREMENTS = 40;
    private static final Prompt PROMPT = Prompt.load(WriterPrompt.class, "resume-writer.v3", 3_000);
    static final String AGENT = PROMPT.agent();

    private final CallKeys keys;
    private final JsonMapper json;

    WriterPrompt(CallKeys keys, JsonMapper json) {
        this.keys = keys;
        this.json = json;
    }

    /** Asks for wordings of a section. */
    ModelRequest first(OwnerId owner, Section section, TailorInput input, Placeholders hidden) {
        List<GivenRequirement> requirements = input.requirements().requirements().stream()
                .limit(MOST_REQUIREMENTS)
                .map(one -> new GivenRequirement(one.id(), hidden.hide(one.name())))
                .toList();
        return PROMPT.about(
                keys,
                owner,
                json.writeValueAsString(new Data(
                        section.name(),
                        section.facts().stream()
                                .map(fact -> new GivenFact(fact.id(), fact.path(), hidden.hide(fact.text())))
                                .toList(),
                        section.targets(),
                        requirements,
                        section.hints(input.pointers()).stream()
                                .filter(hint -> requirements.stream()
                                        .anyMatch(one -> one.id().equals(hint.requirementId())))
                                .toList())));
    }

    /** Asks once more for those that were refused, with codes alone. */
    ModelRequest again(ModelRequest asked, Map<String, List<String>> codes) {
        return asked.asking(asked.user()
                + "\n\nThese texts of your first answer were refused, for the reasons given by code. Answer with new texts for"
                + " these paths only, which say no more than the facts say:\n"
                + json.writeValueAsString(new TreeMap<>(codes)));
    }

    private record Data(
            String section,
            List<GivenFact> facts,
            List<String> mayBeReworded,
            List<GivenRequirement> requirements,
            List<Section.Hint> pointers) {}

    private record GivenFact(String id, String path, String text) {}

    private record GivenRequirement(String id, String name) {}
}
