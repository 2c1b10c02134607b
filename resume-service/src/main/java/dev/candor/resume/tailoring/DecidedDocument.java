package dev.candor.resume.tailoring;

import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.ResumePaths;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The document that a set of decisions makes of a source resume, in whatever order they were made. */
public final class DecidedDocument {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DecidedDocument() {}

    /**
     * Applies the accepted, the edited and the pending but supported changes. An employer, title, date or degree never
     * changes here; a change whose path is no longer there is passed over.
     */
    public static JsonResume of(JsonResume source, List<Change> changes) {
        List<Change> printed = changes.stream()
                .filter(Change::printed)
                .sorted(Comparator.comparing(Change::path).thenComparing(Change::id))
                .toList();
        return apply(source, printed);
    }

    /** The source with one change, whatever was decided about it: what the claim gate judges. */
    static JsonResume with(JsonResume source, Change change) {
        return apply(source, List.of(change));
    }

    /** The source with other skills. */
    public static JsonResume withSkills(JsonResume source, List<JsonResume.Skill> skills) {
        ObjectNode tree = JSON.valueToTree(source);
        tree.set("skills", JSON.valueToTree(skills));
        return JSON.treeToValue(tree, JsonResume.class);
    }

    private static JsonResume apply(JsonResume source, List<Change> changes) {
        JsonResume document = source;
        for (Change change : changes) {
            document = setText(document, change);
        }
        ObjectNode tree = JSON.valueToTree(document);
        changes.forEach(change -> setLists(tree, change));
        Set<String> leaving = paths(changes, Operation.Leave.class);
        Set<String> lists = paths(changes, Operation.SetOrder.class);
        leaving.stream().map(DecidedDocument::listOf).forEach(lists::add);
        lists.removeAll(paths(changes, Operation.SetLines.class));
        lists.stream()
                .sorted(Comparator.comparingInt(DecidedDocument::depth)
                        .reversed()
                        .thenComparing(c -> c))
                .forEach(list -> arrange(tree, list, order(changes, list), leaving));
        return JSON.treeToValue(tree, JsonResume.class);
    }

    private static JsonResume setText(JsonResume document, Change change) {
        if (effect(change) instanceof Operation.SetText set) {
            try {
                return ResumePaths.write(document, change.path(), set.text());
            } catch (IllegalArgumentException gone) {
                return document;
            }
        }
        return document;
    }

    private static void setLists(ObjectNode tree, Change change) {
        switch (effect(change)) {
            case Operation.SetSkills set -> tree.set("skills", JSON.valueToTree(set.skills()));
            case Operation.SetLines set -> {
                if (find(tree, change.path()) instanceof ArrayNode array) {
                    array.removeAll();
                    set.lines().forEach(array::add);
                }
            }
            case Operation.SetText text -> {}
            case Operation.SetOrder order -> {}
            case Operation.Leave leave -> {}
        }
    }

    private static Operation effect(Change change) {
        String stated = change.statedText();
        return change.decision() == Change.Decision.EDITED && stated != null
                ? StatedText.operation(change, stated)
                : change.operation();
    }

    private static Set<String> paths(List<Change> changes, Class<? extends Operation> kind) {
        Set<String> paths = new HashSet<>();
        changes.stream()
                .filter(c -> kind.isInstance(effect(c)))
                .map(Change::path)
                .forEach(paths::add);
        return paths;
    }

    private static List<Integer> order(List<Change> changes, String list) {
        for (Change change : changes) {
            if (change.path().equals(list) && effect(change) instanceof Operation.SetOrder set) {
                return set.order();
            }
        }
        return List.of();
    }

    private static void arrange(ObjectNode tree, String list, List<Integer> order, Set<String> leaving) {
        if (!(find(tree, list) instanceof ArrayNode array)) {
            return;
        }
        List<Integer> wanted = new ArrayList<>(order.stream()
                .distinct()
                .filter(i -> i >= 0 && i < array.size())
                .toList());
        for (int i = 0; i < array.size(); i++) {
            if (!wanted.contains(i)) {
                wanted.add(i);
            }
        }
        List<JsonNode> kept = wanted.stream()
                .filter(i -> !leaving.contains(list + "[" + i + "]"))
                .map(array::get)
                .toList();
        array.removeAll();
        kept.forEach(array::add);
    }

    private static JsonNode find(JsonNode root, String path) {
        return root.at("/" + path.replace("]", "").replace('[', '/').replace('.', '/'));
    }

    private static String listOf(String element) {
        return element.substring(0, element.lastIndexOf('['));
    }

    private static int depth(String path) {
        return (int) path.chars().filter(c -> c == '[' || c == '.').count();
    }
}
