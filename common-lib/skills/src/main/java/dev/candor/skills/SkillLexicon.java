package dev.candor.skills;

import dev.candor.skills.Skill.Implied;
import dev.candor.skills.Skill.Reason;
import dev.candor.skills.text.Folding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** All canonical skills with their names and relations. Immutable. */
public final class SkillLexicon {

    private static final int FARTHEST = 3;

    private final Map<String, Skill> byId = new TreeMap<>();
    private final Map<String, Skill> byKey = new LinkedHashMap<>();
    private final Map<String, Set<String>> related = new TreeMap<>();

    /** Something broader than a skill, how many steps away, and the weakest reason on the way. */
    public record Broader(Skill skill, int steps, Reason reason) {}

    private static final class Standard {
        static final SkillLexicon LEXICON = new SkillLexicon(LexiconReader.read());
    }

    /** The lexicon shipped with the product; read once. */
    public static SkillLexicon standard() {
        return Standard.LEXICON;
    }

    /**
     * A lexicon of these skills.
     *
     * @throws IllegalArgumentException if an id is there twice
     */
    public SkillLexicon(Collection<Skill> skills) {
        for (Skill skill : skills) {
            if (byId.put(skill.id(), skill) != null) {
                throw new IllegalArgumentException("skill is there twice: " + skill.id());
            }
        }
        for (Skill skill : byId.values()) {
            byKey.putIfAbsent(key(skill.name()), skill);
            skill.related().forEach(other -> relate(skill.id(), other));
        }
        for (Skill skill : byId.values()) {
            skill.aliases().stream()
                    .filter(alias -> alias.language() == null)
                    .forEach(alias -> byKey.putIfAbsent(key(alias.text()), skill));
        }
        for (Skill skill : byId.values()) {
            skill.aliases().forEach(alias -> byKey.putIfAbsent(key(alias.text()), skill));
        }
    }

    private void relate(String one, String other) {
        related.computeIfAbsent(one, ignored -> new TreeSet<>()).add(other);
        related.computeIfAbsent(other, ignored -> new TreeSet<>()).add(one);
    }

    /** All skills by id. */
    public Collection<Skill> skills() {
        return byId.values();
    }

    /** The skill of an id. */
    public Optional<Skill> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The skill that has exactly this name or alias, in any case, accents, dashes and spaces. */
    public Optional<Skill> find(String name) {
        Skill skill = byKey.get(key(name));
        return Optional.ofNullable(skill == null ? byKey.get(singular(key(name))) : skill);
    }

    /** Everything broader within three steps, nearest first, without the skill itself; empty for an unknown id. */
    public List<Broader> closure(String id) {
        Map<String, Broader> found = new LinkedHashMap<>();
        Deque<Broader> open = new ArrayDeque<>();
        byId(id).ifPresent(skill -> open.add(new Broader(skill, 0, Reason.IS)));
        while (!open.isEmpty()) {
            Broader next = open.removeFirst();
            if (next.steps() == FARTHEST) {
                continue;
            }
            for (Implied implied : next.skill().implies()) {
                Skill broader = byId.get(implied.id());
                if (broader != null && !broader.id().equals(id) && !found.containsKey(broader.id())) {
                    Reason reason = next.reason() == Reason.USES ? Reason.USES : implied.reason();
                    Broader step = new Broader(broader, next.steps() + 1, reason);
                    found.put(broader.id(), step);
                    open.addLast(step);
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    /** Whether having {@code narrow} means having {@code broad}, for either reason; a skill implies itself. */
    public boolean implies(String narrow, String broad) {
        return narrow.equals(broad)
                || closure(narrow).stream().anyMatch(found -> found.skill().id().equals(broad));
    }

    /** Ids of neighbours, sorted; empty for an unknown id. */
    public Set<String> related(String id) {
        return related.getOrDefault(id, Set.of());
    }

    /** Id for a name outside the lexicon; spelling variants of one name give one id. */
    public static String openId(String name) {
        return "open:" + Folding.key(name).replace(' ', '-');
    }

    private static String key(String name) {
        return Folding.key(name).replace(" ", "");
    }

    private static String singular(String key) {
        return key.length() > 4 && key.endsWith("s") ? key.substring(0, key.length() - 1) : key + "s";
    }
}
