package dev.candor.resume.document;

import dev.candor.resume.document.FactTree.Item;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives every entry and value an id: the hash of its kind, its parent, its words and how often they came before. An item with
 * the same words as one before keeps its id, and so do one of the same kind and parent that shares most of its words, and a
 * field that there is only one of.
 */
final class FactIds {

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 12;
    private static final double LEAST_SHARED = 0.6;
    private static final double PART = 0.9;
    private static final int MOST_PAIRS = 250_000;

    private final Set<String> taken;
    private final Map<Item, String> known = new LinkedHashMap<>();
    private final Map<Group, Set<Item>> knownItems = new HashMap<>();
    private final Map<String, String> ids = new LinkedHashMap<>();

    private FactIds(List<Numbered> before, Set<String> retired) {
        this.taken = new HashSet<>(retired);
        Set<String> earlier = new HashSet<>();
        for (Numbered old : before) {
            for (Item item : FactTree.of(old.resume).items()) {
                String id = old.ids.get(item.path());
                if (id != null && !earlier.contains(id)) {
                    known.put(item, id);
                    knownItems
                            .computeIfAbsent(group(item, old.ids), group -> new LinkedHashSet<>())
                            .add(item);
                }
            }
            earlier.addAll(old.ids.values());
        }
        taken.addAll(earlier);
    }

    /** A resume with the ids of its entries and values by path. */
    record Numbered(JsonResume resume, Map<String, String> ids) {}

    /** The group in which items are compared. */
    private record Group(String kind, String parent) {}

    /** Ids by path for a resume that nobody knew before. */
    static Map<String, String> of(JsonResume resume) {
        return after(resume, List.of(), Set.of());
    }

    /**
     * Ids by path.
     *
     * @param before what was known; an id in the first hides the same one in the next
     * @param retired ids that may not come back
     */
    static Map<String, String> after(JsonResume resume, List<Numbered> before, Set<String> retired) {
        FactIds ids = new FactIds(before, retired);
        List<Item> items = FactTree.of(resume).items();
        ids.assign(items.stream().filter(item -> item.parent() == null).toList());
        ids.assign(items.stream().filter(item -> item.parent() != null).toList());
        return ids.ids;
    }

    private void assign(List<Item> items) {
        Map<Group, Set<Item>> open = new LinkedHashMap<>();
        for (Item item : items) {
            open.computeIfAbsent(group(item, ids), group -> new LinkedHashSet<>())
                    .add(item);
        }
        open.forEach((group, members) -> {
            Set<Item> old = knownItems.getOrDefault(group, new LinkedHashSet<>());
            same(members, old);
            similar(members, old);
            members.forEach(item -> ids.put(item.path(), fresh(group, item)));
        });
    }

    private static Group group(Item item, Map<String, String> ids) {
        String parent = item.parent();
        return new Group(item.kind(), parent == null ? "" : ids.getOrDefault(parent, ""));
    }

    private void same(Set<Item> members, Set<Item> old) {
        Map<String, Deque<Item>> byText = new HashMap<>();
        old.forEach(item ->
                byText.computeIfAbsent(item.text(), text -> new ArrayDeque<>()).add(item));
        for (Item item : List.copyOf(members)) {
            Item other = byText.getOrDefault(item.text(), new ArrayDeque<>()).poll();
            if (other != null) {
                inherit(item, other);
                members.remove(item);
                old.remove(other);
            }
        }
    }

    /** A pair of items and how much they share. */
    private record Pair(Item item, Item other, double shared) {}

    private void similar(Set<Item> members, Set<Item> old) {
        if ((long) members.size() * old.size() > MOST_PAIRS) {
            return;
        }
        List<Pair> pairs = new ArrayList<>();
        for (Item item : members) {
            Set<String> tokens = item.tokens();
            for (Item other : old) {
                double shared = item.single() ? 1 : shared(tokens, other.tokens(), item.entry());
                if (shared >= LEAST_SHARED) {
                    pairs.add(new Pair(item, other, shared));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::shared).reversed());
        for (Pair pair : pairs) {
            if (members.contains(pair.item) && old.contains(pair.other)) {
                inherit(pair.item, pair.other);
                members.remove(pair.item);
                old.remove(pair.other);
            }
        }
    }

    private void inherit(Item item, Item other) {
        ids.put(item.path(), String.valueOf(known.get(other)));
    }

    /** Of all words of both, those that both have; an entry that lost or gained fields is compared by the smaller one. */
    private static double shared(Set<String> one, Set<String> other, boolean entry) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        double all = one.size() + other.size() - both.size();
        double smaller = entry && both.size() > 1 ? PART * both.size() / Math.min(one.size(), other.size()) : 0;
        return all == 0 ? 0 : Math.max(both.size() / all, smaller);
    }

    private String fresh(Group group, Item item) {
        for (int occurrence = 0; ; occurrence++) {
            String id = hash(group.kind + "\0" + group.parent + "\0" + item.text() + "\0" + occurrence);
            if (taken.add(id)) {
                return id;
            }
        }
    }

    private static String hash(String text) {
        byte[] digest = sha256(text.getBytes(StandardCharsets.UTF_8));
        StringBuilder id = new StringBuilder("f-");
        long bits = 0;
        for (int i = 0; i < 8; i++) {
            bits = (bits << 8) | (digest[i] & 0xff);
        }
        for (int i = 0; i < LENGTH; i++) {
            id.append(ALPHABET.charAt((int) ((bits >>> (59 - 5 * i)) & 31)));
        }
        return id.toString();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
