package dev.candor.resume.match.occupation;

import dev.candor.resume.match.words.Terms;
import dev.candor.skills.text.Folding;
import dev.candor.skills.text.Tokens;
import dev.candor.skills.text.WordTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Occupations named in a short text such as a title. The longest name wins; a word of a Germanic language may also end in a
 * name ("Finanzbuchhalterin"). Known limit: a name that means two occupations belongs to the one listed first.
 */
public final class Occupations {

    private static final int MOST_WORDS = 6;
    private static final int SHORTEST_ENDING = 4;
    private static final Set<String> NO_ENDING = Set.of("chef", "actor", "guide", "docent", "editor", "pilot");
    private static final Set<String> OF = Set.of("de", "d", "du", "des");
    private static final Occupations STANDARD = new Occupations(WordTable.lines(Occupations.class, "occupations.tsv"));

    private final Map<String, Occupation> byName = new HashMap<>();
    private final Map<String, Occupation> byRoots = new HashMap<>();
    private final Map<String, Occupation> byFamily = new HashMap<>();
    private final Map<String, Occupation> byId = new LinkedHashMap<>();

    private Occupations(List<String> lines) {
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            Occupation occupation = new Occupation(cells[0], cells[1], ids(cells[2]), ids(cells[3]));
            byId.put(occupation.id(), occupation);
            byFamily.putIfAbsent(occupation.family(), occupation);
            for (String name : cells[4].split("\\|", -1)) {
                byName.putIfAbsent(String.join(" ", words(name)), occupation);
                byRoots.putIfAbsent(roots(words(name)), occupation);
            }
        }
    }

    private static Set<String> ids(String cell) {
        return cell.equals("-") ? Set.of() : new LinkedHashSet<>(Arrays.asList(cell.split("\\|", -1)));
    }

    /** All occupations in the order of the table. */
    public static Collection<Occupation> all() {
        return STANDARD.byId.values();
    }

    /** Whether it is the first of its family in the table, which goes by the general name of the work. */
    static boolean isGeneral(Occupation occupation) {
        return occupation.equals(STANDARD.byFamily.get(occupation.family()));
    }

    /** Occupations that a title names, in order of appearance; empty if it names none that is known. */
    public static Set<Occupation> in(@Nullable String title) {
        return title == null ? Set.of() : STANDARD.find(words(title));
    }

    private Set<Occupation> find(List<String> words) {
        Set<Occupation> found = new LinkedHashSet<>();
        int at = 0;
        while (at < words.size()) {
            int length = longest(words, at);
            if (length > 0) {
                Optional.ofNullable(named(words.subList(at, at + length))).ifPresent(found::add);
            } else {
                ending(words.get(at)).ifPresent(found::add);
            }
            at += Math.max(length, 1);
        }
        return found;
    }

    private int longest(List<String> words, int at) {
        for (int length = Math.min(MOST_WORDS, words.size() - at); length > 0; length--) {
            boolean known = named(words.subList(at, at + length)) != null;
            boolean headOfMore = length == 1
                    && words.get(at).equals("chef")
                    && at + 1 < words.size()
                    && OF.contains(words.get(at + 1));
            if (known && !headOfMore) {
                return length;
            }
        }
        return 0;
    }

    private @Nullable Occupation named(List<String> words) {
        Occupation exact = byName.get(String.join(" ", words));
        return exact != null || words.size() == 1 ? exact : byRoots.get(roots(words));
    }

    /** "Software engineering" names the same work as "software engineer". */
    private static String roots(List<String> words) {
        return words.stream().map(word -> Terms.root(word, "en")).collect(Collectors.joining(" "));
    }

    /** The longest name that the word ends in. */
    private Optional<Occupation> ending(String word) {
        for (int start = 1; word.length() - start >= SHORTEST_ENDING; start++) {
            String end = word.substring(start);
            Occupation occupation = NO_ENDING.contains(end) ? null : byName.get(end);
            if (occupation != null && start >= 3) {
                return Optional.of(occupation);
            }
        }
        return Optional.empty();
    }

    /** Folded words without the letters of forms for both genders, plurals and feminine forms made plain. */
    static List<String> words(String title) {
        List<String> words = new ArrayList<>();
        for (Tokens.Token token : Tokens.words(title)) {
            for (String word : Folding.key(token.text()).split(" ", -1)) {
                if (word.length() > 1 || Character.isDigit(word.isEmpty() ? ' ' : word.charAt(0))) {
                    words.add(plain(word));
                }
            }
        }
        return words;
    }

    private static String plain(String word) {
        if (word.length() > 7 && word.endsWith("innen")) {
            return word.substring(0, word.length() - 5);
        }
        if (word.length() > 6 && word.endsWith("erin")) {
            return word.substring(0, word.length() - 2);
        }
        return word.length() > 4 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
