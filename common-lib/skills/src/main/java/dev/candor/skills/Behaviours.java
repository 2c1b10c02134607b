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
            phrases.put(id, table.words(id).stream().map(Behaviours::alias).toList());
        }
        return phrases;
    }

    private static Alias alias(String written) {
        boolean foreign = written.length() > 3 && written.charAt(2) == ':';
        return foreign ? new Alias(written.substring(3), written.substring(0, 2)) : new Alias(written, null);
    }
}
