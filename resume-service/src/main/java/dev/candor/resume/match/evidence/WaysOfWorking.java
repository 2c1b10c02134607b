package dev.candor.resume.match.evidence;

import dev.candor.resume.match.words.Terms;
import dev.candor.skills.SkillMatcher;
import dev.candor.skills.text.Folding;
import dev.candor.skills.text.WordTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Soft skills that a deed shows: by phrases of the lexicon, and by words of the deed in any of their forms. */
final class WaysOfWorking {

    private static final Map<String, Map<String, Set<String>>> BY_WORD = read();

    private WaysOfWorking() {}

    /** Canonical ids of the soft skills that a line of a role shows. */
    static Set<String> shown(String text, String language) {
        Set<String> ids = new TreeSet<>();
        SkillMatcher.standard()
                .findBehaviours(text)
                .forEach(hit -> ids.add(hit.skill().id()));
        Map<String, Set<String>> words = BY_WORD.getOrDefault(language, Map.of());
        for (String term : Terms.of(text, language)) {
            ids.addAll(words.getOrDefault(term, Set.of()));
        }
        return ids;
    }

    private static Map<String, Map<String, Set<String>>> read() {
        Map<String, Map<String, Set<String>>> ways = new HashMap<>();
        WordTable table = WordTable.load(WaysOfWorking.class, "ways.tsv");
        for (String key : table.keys()) {
            String id = key.substring(0, key.lastIndexOf('.'));
            String language = key.substring(key.lastIndexOf('.') + 1);
            Map<String, Set<String>> words = ways.computeIfAbsent(language, code -> new HashMap<>());
            for (String word : table.words(key)) {
                String root = Terms.root(Folding.fold(word), language);
                words.computeIfAbsent(root, code -> new HashSet<>()).add(id);
            }
        }
        return ways;
    }
}
