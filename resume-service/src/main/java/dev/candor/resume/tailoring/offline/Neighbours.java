package dev.candor.resume.tailoring.offline;

import dev.candor.skills.Skill;
import dev.candor.skills.SkillLexicon;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How skills stand to each other in the lexicon: which are of one family, and which are whole fields of work. */
final class Neighbours {

    /** More kinds than this, and naming it in a list of skills says no more than the job's title. */
    private static final int FIELD = 20;

    private static final SkillLexicon LEXICON = SkillLexicon.standard();
    private static final Map<String, Integer> KINDS = kinds();

    private Neighbours() {}

    /** Whether it is a field of work ("software development", "teaching") rather than a skill of one. */
    static boolean field(String id) {
        boolean named = LEXICON.byId(id)
                .map(Skill::kind)
                .filter(kind -> kind == Skill.Kind.PRACTICE || kind == Skill.Kind.KNOWLEDGE)
                .isPresent();
        return named && KINDS.getOrDefault(id, 0) >= FIELD;
    }

    /** Whether its name is a proper name, the same in every language and in the middle of a sentence. */
    static boolean proper(Skill skill) {
        return switch (skill.kind()) {
            case LANGUAGE, FRAMEWORK, PLATFORM, DATABASE, TOOL, STANDARD -> true;
            case PRACTICE, KNOWLEDGE, SOFT, INDUSTRY, CERTIFICATE, FIELD -> skill.since() != null;
        };
    }

    /** Whether a written skill is related to another, one of its kinds, or of the same narrow family. */
    static boolean are(String written, String id) {
        return LEXICON.find(written)
                .filter(skill -> LEXICON.related(id).contains(skill.id())
                        || LEXICON.implies(id, skill.id())
                        || family(skill.id()).stream().anyMatch(family(id)::contains))
                .isPresent();
    }

    private static Set<String> family(String id) {
        return LEXICON.closure(id).stream()
                .map(broader -> broader.skill().id())
                .filter(broader -> KINDS.getOrDefault(broader, 0) < FIELD)
                .collect(Collectors.toSet());
    }

    private static Map<String, Integer> kinds() {
        Map<String, Integer> kinds = new HashMap<>();
        LEXICON.skills()
                .forEach(skill -> LEXICON.closure(skill.id())
                        .forEach(broader -> kinds.merge(broader.skill().id(), 1, Integer::sum)));
        return kinds;
    }
}
