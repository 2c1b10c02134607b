package dev.candor.skills;

import dev.candor.skills.Skill.Alias;
import dev.candor.skills.text.WordTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What people do who have a soft skill: {@code id <tab> phrase|de:phrase|…}. */
final class Behaviours {

    private Behaviours() {}

    static Map<String, List<Alias>> read() {
        WordTable table = WordTable.load(Behaviours.class, "behaviours.tsv");
        Map<String, List<Alias>> phrases = new LinkedHashMap<>();
        for (String id : table.keys()) {
            phrases.put(id, table.words(id).stream().map(Alias::of).toList());
        }
        return phrases;
    }
}
