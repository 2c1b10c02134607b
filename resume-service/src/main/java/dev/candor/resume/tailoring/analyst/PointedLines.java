package dev.candor.resume.tailoring.analyst;

import dev.candor.resume.match.Evidence;
import dev.candor.resume.tailoring.Pointers;
import dev.candor.resume.tailoring.Pointers.Pointer;
import dev.candor.resume.tailoring.analyst.AnalystInput.Line;
import dev.candor.resume.tailoring.analyst.AnalystInput.Open;
import dev.candor.runtime.model.StructuredModel.UnusableAnswer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What a model points at, without what it may not point at. Of its answer only ids are read; the lines are copied from the resume.
 *
 * @param added lines that are pointed at, each counted once for each requirement
 * @param known lines that count for their requirement already
 * @param unknownIds ids that were never given
 * @param unusable lines beyond what may be pointed at
 */
record PointedLines(Pointers pointers, int added, int known, int unknownIds, int unusable) {

    /** More would be a list to search through, not a pointer. */
    static final int MOST_REQUIREMENTS = 12;

    static final int MOST_LINES = 2;

    /** A line that answers everything answers nothing. */
    static final int MOST_USES = 3;

    /** Reads an answer. */
    static PointedLines read(JsonNode object, List<Open> open, List<Line> lines) throws UnusableAnswer {
        JsonNode items = object.path("items");
        if (!items.isArray()) {
            throw new UnusableAnswer("MISSING_ITEMS");
        }
        Map<String, Set<String>> said = new LinkedHashMap<>();
        items.forEach(item -> {
            Set<String> ids =
                    said.computeIfAbsent(item.path("requirementId").asString(""), id -> new LinkedHashSet<>());
            item.path("factIds").forEach(id -> ids.add(id.asString("")));
        });
        Reader reader = new Reader(lines);
        List<Pointer> pointers = new ArrayList<>();
        for (Open one : open) {
            Set<String> ids = said.remove(one.requirement().id());
            if (ids != null) {
                reader.pointer(one, ids).ifPresent(pointers::add);
            }
        }
        return new PointedLines(
                new Pointers(pointers), reader.added, reader.known, reader.unknownIds + said.size(), reader.unusable);
    }

    private static final class Reader {

        private final List<Line> lines;
        private final Map<String, Integer> uses = new HashMap<>();
        private int requirements;
        private int added;
        private int known;
        private int unknownIds;
        private int unusable;

        private Reader(List<Line> lines) {
            this.lines = lines;
        }

        private Optional<Pointer> pointer(Open open, Set<String> ids) {
            List<Evidence> pointed = new ArrayList<>();
            for (String id : ids) {
                Optional<Line> line =
                        lines.stream().filter(one -> one.id().equals(id)).findFirst();
                if (line.isEmpty()) {
                    unknownIds++;
                } else if (open.shown().contains(line.get().path())) {
                    known++;
                } else if (requirements == MOST_REQUIREMENTS
                        || pointed.size() == MOST_LINES
                        || uses.getOrDefault(id, 0) == MOST_USES) {
                    unusable++;
                } else {
                    uses.merge(id, 1, Integer::sum);
                    pointed.add(Evidence.of(line.get().path(), line.get().text()));
                }
            }
            added += pointed.size();
            requirements += pointed.isEmpty() ? 0 : 1;
            return pointed.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Pointer(open.requirement().id(), pointed));
        }
    }
}
