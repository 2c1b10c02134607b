package dev.candor.resume.claim.source;

import dev.candor.skills.Skill;
import dev.candor.skills.SkillLexicon;
import dev.candor.skills.SkillLexicon.Broader;
import dev.candor.skills.SkillMatcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which canonical skills the source names, and where. */
public final class SkillFacts {

    private static final SkillLexicon LEXICON = SkillLexicon.standard();
    private static final SkillMatcher MATCHER = SkillMatcher.standard();

    private final Map<String, List<SourceText>> byId = new HashMap<>();

    /** How a skill follows from the source. */
    public enum Backing {
        /** Named, or something that is one. */
        NAMED,
        /** Something needs it. */
        NEEDED,
        /** Nothing of the kind. */
        NONE
    }

    /** The skills of these texts. */
    public SkillFacts(List<SourceText> texts) {
        for (SourceText text : texts) {
            for (String id : idsIn(text.line().text(), text.line().language(), !text.prose())) {
                byId.computeIfAbsent(id, key -> new ArrayList<>()).add(text);
            }
        }
    }

    /** Ids of the skills a text names; a short field is also looked up as a whole. */
    public static Set<String> idsIn(String text, String language, boolean whole) {
        Set<String> ids = new TreeSet<>();
        MATCHER.find(text, language).forEach(hit -> ids.add(hit.skill().id()));
        if (whole) {
            LEXICON.find(text).ifPresent(skill -> ids.add(skill.id()));
        }
        return ids;
    }

    /** Skills of a text with their places. */
    public static List<SkillMatcher.Hit> hits(String text, String language) {
        return MATCHER.find(text, language);
    }

    /** The skill of a name; absent ones are unknown to the lexicon. */
    public static boolean known(String name) {
        return LEXICON.find(name).isPresent();
    }

    /** Canonical id of a name, or the name itself folded. */
    public static String idOf(String name) {
        return LEXICON.find(name).map(Skill::id).orElseGet(() -> SkillLexicon.openId(name));
    }

    /** Texts that name a skill or something that is one. */
    public List<SourceText> texts(String id) {
        List<SourceText> texts = new ArrayList<>(byId.getOrDefault(id, List.of()));
        byId.forEach((narrow, where) -> {
            if (!narrow.equals(id) && backing(narrow, id) == Backing.NAMED) {
                texts.addAll(where);
            }
        });
        return texts;
    }

    /** How a skill follows from all texts. */
    public Backing backing(String id) {
        Backing best = Backing.NONE;
        for (String had : byId.keySet()) {
            Backing backing = backing(had, id);
            if (backing.compareTo(best) < 0) {
                best = backing;
            }
        }
        return best;
    }

    private static Backing backing(String had, String id) {
        if (had.equals(id)) {
            return Backing.NAMED;
        }
        for (Broader broader : LEXICON.closure(had)) {
            if (broader.skill().id().equals(id)) {
                return broader.reason() == Skill.Reason.IS ? Backing.NAMED : Backing.NEEDED;
            }
        }
        return Backing.NONE;
    }
}
