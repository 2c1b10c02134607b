package dev.candor.resume.match.evidence;

import dev.candor.skills.Skill;
import dev.candor.skills.SkillLexicon;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What having a skill means besides; worked out once for the whole lexicon. */
public final class Meanings {

    private static final Map<String, Set<String>> BROADER = SkillLexicon.standard().skills().stream()
            .collect(Collectors.toUnmodifiableMap(
                    Skill::id,
                    skill -> SkillLexicon.standard().closure(skill.id()).stream()
                            .map(found -> found.skill().id())
                            .collect(Collectors.toUnmodifiableSet())));

    private Meanings() {}

    /** Ids of everything broader within three steps, without the skill itself; empty for an unknown one. */
    public static Set<String> broader(String id) {
        return BROADER.getOrDefault(id, Set.of());
    }

    /** Whether having {@code narrow} means having {@code broad}; a skill means itself. */
    public static boolean means(String narrow, String broad) {
        return narrow.equals(broad) || broader(narrow).contains(broad);
    }
}
