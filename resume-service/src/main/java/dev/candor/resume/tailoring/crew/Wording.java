package dev.candor.resume.tailoring.crew;

import dev.candor.contract.posting.Requirements;
import dev.candor.guard.text.Contacts;
import dev.candor.resume.tailoring.crew.Section.Fact;
import dev.candor.runtime.model.ModelItems;
import dev.candor.runtime.model.StructuredModel.UnusableAnswer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * One text that a model proposes, with what it claims to rest on. Ids that were never given are dropped and counted.
 *
 * @param facts of this section, at least one
 * @param requirementIds known ones
 */
record Wording(String path, String text, List<Fact> facts, Set<String> requirementIds) {

    private static final int MOST_CHARACTERS = 700;

    /** All usable texts of an answer, at most one for each path, the ids that were cited, and how much of it was dropped. */
    record Answer(List<Wording> wordings, int ids, int unknownIds, int unusable) {

        /** How it fared before the gate. */
        ModelItems items(GatedWordings gated) {
            int blocked = gated.blocked().size();
            return new ModelItems(gated.passed().size() + blocked, blocked, ids, unknownIds, unusable);
        }
    }

    /** Reads an answer about a section. */
    static Answer read(JsonNode object, Section section, Requirements requirements, Placeholders hidden)
            throws UnusableAnswer {
        JsonNode items = object.path("items");
        if (!items.isArray()) {
            throw new UnusableAnswer("MISSING_ITEMS");
        }
        Reader reader = new Reader(
                section,
                requirements.requirements().stream()
                        .map(Requirements.Requirement::id)
                        .collect(Collectors.toSet()),
                hidden);
        items.forEach(reader::take);
        return new Answer(reader.wordings, reader.ids, reader.unknownIds, reader.unusable);
    }

    private static final class Reader {

        private final Section section;
        private final Set<String> requirementIds;
        private final Placeholders hidden;
        private final List<Wording> wordings = new ArrayList<>();
        private final Set<String> paths = new HashSet<>();
        private int ids;
        private int unknownIds;
        private int unusable;

        private Reader(Section section, Set<String> requirementIds, Placeholders hidden) {
            this.section = section;
            this.requirementIds = requirementIds;
            this.hidden = hidden;
        }

        private void take(JsonNode item) {
            String path = item.path("path").asString("");
            Set<String> cited = ids(item.path("factIds"));
            List<Fact> facts = cited.stream()
                    .flatMap(id ->
                            section.facts().stream().filter(fact -> fact.id().equals(id)))
                    .toList();
            Set<String> known = ids(item.path("requirementIds"));
            ids += cited.size() + known.size();
            unknownIds += cited.size() - facts.size();
            unknownIds += (int)
                    known.stream().filter(id -> !requirementIds.contains(id)).count();
            known.retainAll(requirementIds);
            Optional<String> text = text(item.path("text"));
            if (text.isEmpty() || facts.isEmpty() || !section.targets().contains(path) || !paths.add(path)) {
                unusable++;
            } else if (!text.get().equals(section.before(path))) {
                wordings.add(new Wording(path, text.get(), facts, known));
            }
        }

        /** One line of plain words with the person in it again; anything else, or one with an address or link, is of no use. */
        private Optional<String> text(JsonNode node) {
            String said = node.isString() ? node.asString().strip() : "";
            boolean plain = !said.isEmpty()
                    && said.length() <= MOST_CHARACTERS
                    && said.chars()
                            .noneMatch(letter -> Character.isISOControl(letter) || letter == '<' || letter == '`');
            return plain && Contacts.masked(said).equals(said) ? hidden.restore(said) : Optional.empty();
        }

        private static Set<String> ids(JsonNode node) {
            Set<String> ids = new LinkedHashSet<>();
            for (JsonNode id : node) {
                ids.add(id.asString(""));
            }
            return ids;
        }
    }
}
