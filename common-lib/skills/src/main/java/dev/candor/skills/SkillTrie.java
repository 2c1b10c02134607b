package dev.candor.skills;

import dev.candor.skills.Atoms.Atom;
import dev.candor.skills.Skill.Alias;
import dev.candor.skills.Skill.Flag;
import dev.candor.skills.Skill.Kind;
import dev.candor.skills.text.Stems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All names of a lexicon as one tree of words; finds every name that begins at a place in one walk. */
final class SkillTrie {

    private static final int SHORTEST_JOINED = 5;
    private static final int SHORTEST_SPLIT = 6;
    private static final List<String> COMPOUND_ENDS = List.of(
            "kenntnissen",
            "kenntnisse",
            "kenntnis",
            "erfahrungen",
            "erfahrung",
            "fahigkeiten",
            "fahigkeit",
            "wissen",
            "umgebungen",
            "umgebung",
            "prozessen",
            "prozesse",
            "systemen",
            "systeme",
            "kompetenzen",
            "kompetenz");
    private static final Set<String> FAMILIES = Set.of("de", "fr", "pl");

    private final Node root = new Node();

    /** A name found: the skill, the alias it was found by, and the atoms it covers. */
    record Found(Skill skill, Alias alias, int first, int next, int end, boolean stemmed) {}

    private record Name(Skill skill, Alias alias, boolean stemmed) {}

    private static final class Node {
        final Map<String, Node> next = new HashMap<>(2);

        /** Whatever is called so; the same word may name one thing in one language and another in the next. */
        final List<Name> names = new ArrayList<>(1);

        boolean stems;

        void call(Name name) {
            if (names.stream().noneMatch(other -> other.skill().equals(name.skill()))) {
                names.add(name);
            }
        }

        Node child(String word) {
            return next.computeIfAbsent(word, ignored -> new Node());
        }
    }

    void add(Skill skill, Alias alias) {
        List<String> words = Atoms.of(alias.text()).stream().map(Atom::folded).toList();
        List<String> unslashed =
                words.stream().filter(word -> !word.equals("/")).toList();
        String language = alias.language();
        insert(words, new Name(skill, alias, false));
        insert(unslashed, new Name(skill, alias, false));
        String joined = String.join("", unslashed);
        if (unslashed.size() > 1 && joined.length() >= SHORTEST_JOINED) {
            insert(List.of(joined), new Name(skill, alias, false));
        }
        if (language == null || language.equals("en")) {
            inflections(skill, unslashed.getLast()).forEach(last -> {
                List<String> inflected = new ArrayList<>(unslashed.subList(0, unslashed.size() - 1));
                inflected.add(last);
                insert(inflected, new Name(skill, alias, false));
            });
        } else {
            insertStems(unslashed, new Name(skill, alias, true), family(language));
        }
    }

    private static List<String> inflections(Skill skill, String word) {
        boolean letters = word.length() >= 3 && word.chars().allMatch(Character::isLetter);
        if (!letters || skill.has(Flag.CASE)) {
            return List.of();
        }
        boolean common = skill.kind() != Kind.TOOL && skill.kind() != Kind.PLATFORM && skill.kind() != Kind.DATABASE;
        String singular = Stems.singular(word);
        if (!singular.equals(word)) {
            return common && singular.length() >= 5 ? List.of(singular) : List.of();
        }
        boolean vowelBefore = "aeiou".indexOf(word.charAt(word.length() - 2)) >= 0;
        return word.endsWith("y") && !vowelBefore
                ? List.of(word.substring(0, word.length() - 1) + "ies")
                : List.of(word + "s");
    }

    private void insert(List<String> words, Name name) {
        Node node = root;
        for (String word : words) {
            node = node.child(word);
        }
        node.call(name);
    }

    private void insertStems(List<String> words, Name name, String family) {
        Node node = root;
        for (String word : words) {
            node.stems = true;
            node = node.child(family + "~" + Stems.stem(word, family));
        }
        node.call(name);
    }

    private static String family(String language) {
        return switch (language) {
            case "de", "nl", "sv" -> "de";
            case "pl" -> "pl";
            default -> "fr";
        };
    }

    /** Names that begin at an atom, longest first; of equal ones the language's own before those of all languages. */
    List<Found> at(List<Atom> atoms, int first, String language) {
        List<Found> found = new ArrayList<>();
        walk(atoms, first, first, root, found);
        found.sort(Comparator.comparingInt(Found::end)
                .reversed()
                .thenComparingInt(one -> distance(one.alias().language(), language))
                .thenComparing(Found::stemmed));
        return found;
    }

    private static int distance(@Nullable String own, String language) {
        if (own == null) {
            return 1;
        }
        return own.equals(language) ? 0 : 2;
    }

    private void walk(List<Atom> atoms, int first, int at, Node node, List<Found> found) {
        if (at >= atoms.size() || (at > first && atoms.get(at).parted())) {
            return;
        }
        String word = atoms.get(at).folded();
        step(atoms, first, at, node.next.get(word), found);
        if (node.stems) {
            for (String family : FAMILIES) {
                step(atoms, first, at, node.next.get(family + "~" + Stems.stem(word, family)), found);
            }
        }
        endings(atoms, first, at, node, found);
    }

    private void step(List<Atom> atoms, int first, int at, @Nullable Node node, List<Found> found) {
        if (node == null) {
            return;
        }
        int end = atoms.get(at).end();
        node.names.forEach(
                name -> found.add(new Found(name.skill(), name.alias(), first, at + 1, end, name.stemmed())));
        walk(atoms, first, at + 1, node, found);
    }

    /** "SAPKenntnisse", "Python3", "Java Script": a name inside or across words. */
    private void endings(List<Atom> atoms, int first, int at, Node node, List<Found> found) {
        Atom atom = atoms.get(at);
        String word = atom.folded();
        for (String end : COMPOUND_ENDS) {
            if (word.endsWith(end) && word.length() > end.length() + 1) {
                String head = word.substring(0, word.length() - end.length());
                last(node.next.get(head), atoms, first, at, head.length(), found);
                if (head.endsWith("s")) {
                    last(
                            node.next.get(head.substring(0, head.length() - 1)),
                            atoms,
                            first,
                            at,
                            head.length() - 1,
                            found);
                }
                break;
            }
        }
        versioned(atoms, first, at, node, found);
        split(atoms, first, at, node, found);
    }

    private static void versioned(List<Atom> atoms, int first, int at, Node node, List<Found> found) {
        String word = atoms.get(at).folded();
        int digits = word.length();
        while (digits > 0 && Character.isDigit(word.charAt(digits - 1))) {
            digits--;
        }
        Node versioned = digits >= 3 && word.length() - digits <= 2 ? node.next.get(word.substring(0, digits)) : null;
        if (versioned != null
                && versioned.names.stream().anyMatch(name -> name.skill().has(Flag.VERSION))) {
            last(versioned, atoms, first, at, digits, found);
        }
    }

    private static void last(@Nullable Node node, List<Atom> atoms, int first, int at, int length, List<Found> found) {
        if (node != null && length < atoms.get(at).text().length()) {
            int end = atoms.get(at).start() + length;
            node.names.forEach(name -> found.add(new Found(name.skill(), name.alias(), first, at + 1, end, false)));
        }
    }

    private void split(List<Atom> atoms, int first, int at, Node node, List<Found> found) {
        if (at != first || at + 1 >= atoms.size() || atoms.get(at + 1).parted()) {
            return;
        }
        String joined = atoms.get(at).folded() + atoms.get(at + 1).folded();
        Node across = joined.length() >= SHORTEST_SPLIT ? node.next.get(joined) : null;
        if (across != null) {
            int end = atoms.get(at + 1).end();
            across.names.stream()
                    .filter(name -> isJoined(name.alias().text()))
                    .forEach(name -> found.add(new Found(name.skill(), name.alias(), first, at + 2, end, false)));
        }
    }

    /** "JavaScript" and "Node.js" are two words grown together; "Salesforce" is none, and a sales force is something else. */
    private static boolean isJoined(String name) {
        return name.chars().skip(1).anyMatch(letter -> Character.isUpperCase(letter) || !Character.isLetter(letter));
    }
}
