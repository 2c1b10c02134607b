package dev.candor.resume.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The entries and values of a resume as one list, every entry before what stands in it. */
final class FactTree {

    private final Map<String, Item> items = new HashMap<>();
    private final List<Item> order = new ArrayList<>();

    private FactTree() {}

    /**
     * An entry such as {@code work[0]}, or a value such as {@code work[0].highlights[2]}.
     *
     * @param kind the path without numbers
     * @param parent path of the entry it stands in; absent at the top
     * @param exact as written; of an entry, all its values
     * @param text the same, normalised
     */
    record Item(String path, String kind, @Nullable String parent, String exact, String text) {

        private Item(String path, @Nullable String parent, String exact) {
            this(path, kindOf(path), parent, exact, normal(exact));
        }

        /** Is it an entry of a list rather than a value? */
        boolean entry() {
            return parent == null && path.endsWith("]");
        }

        /** Is it a value that there is only one of? */
        boolean single() {
            return !kind.endsWith("[]");
        }

        Set<String> tokens() {
            return new TreeSet<>(List.of(text.split(" ")));
        }
    }

    static FactTree of(JsonResume resume) {
        Map<String, StringBuilder> entries = new HashMap<>();
        List<ResumePaths.Leaf> leaves = ResumePaths.leaves(resume);
        for (ResumePaths.Leaf leaf : leaves) {
            String entry = entry(leaf.path());
            if (entry != null) {
                entries.computeIfAbsent(entry, path -> new StringBuilder())
                        .append(leaf.text())
                        .append('\n');
            }
        }
        FactTree tree = new FactTree();
        for (ResumePaths.Leaf leaf : leaves) {
            String entry = entry(leaf.path());
            if (entry != null && !tree.items.containsKey(entry)) {
                tree.add(new Item(entry, null, String.valueOf(entries.get(entry))));
            }
            tree.add(new Item(leaf.path(), entry, leaf.text()));
        }
        return tree;
    }

    private void add(Item item) {
        items.put(item.path, item);
        order.add(item);
    }

    /** All items, entries before their values. */
    List<Item> items() {
        return order;
    }

    /** {@code work[0].name} stands in {@code work[0]}; what stands in no list stands in nothing. */
    private static @Nullable String entry(String path) {
        int end = path.indexOf(']');
        return end < 0 || end == path.length() - 1 ? null : path.substring(0, end + 1);
    }

    private static String kindOf(String path) {
        return path.replaceAll("\\[\\d+\\]", "[]");
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\p{M}+#]+", " ")
                .strip();
    }
}
