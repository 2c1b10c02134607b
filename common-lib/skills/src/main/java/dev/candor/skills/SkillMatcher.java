package dev.candor.skills;

import dev.candor.skills.Atoms.Atom;
import dev.candor.skills.Skill.Alias;
import dev.candor.skills.SkillTrie.Found;
import dev.candor.skills.text.Languages;
import java.util.ArrayList;
import java.util.List;

/** Finds the skills of a lexicon in text: longest name first, then guards. Prefers missing one to inventing one. */
public final class SkillMatcher {

    private static final int DISTINCT_LENGTH = 8;

    private final SkillTrie names = new SkillTrie();
    private final SkillTrie behaviours = new SkillTrie();

    private static final class Standard {
        static final SkillMatcher MATCHER = new SkillMatcher(SkillLexicon.standard());
    }

    /**
     * A skill named in a text.
     *
     * @param start UTF-16 offset of the name
     * @param end offset behind it
     * @param matched {@code text.substring(start, end)}
     */
    public record Hit(Skill skill, int start, int end, String matched) {}

    /** A matcher for the names of a lexicon. */
    public SkillMatcher(SkillLexicon lexicon) {
        for (Skill skill : lexicon.skills()) {
            names.add(skill, new Alias(skill.name(), null, false));
        }
        for (Skill skill : lexicon.skills()) {
            skill.aliases().forEach(alias -> names.add(skill, alias));
        }
        Behaviours.read()
                .forEach((id, phrases) ->
                        lexicon.byId(id).ifPresent(skill -> phrases.forEach(phrase -> behaviours.add(skill, phrase))));
    }

    /** The matcher of the shipped lexicon; built once. */
    public static SkillMatcher standard() {
        return Standard.MATCHER;
    }

    /** All skills named, in order, never overlapping; the language is detected. */
    public List<Hit> find(String text) {
        return find(text, Languages.detect(text));
    }

    /**
     * All skills named, in order, never overlapping.
     *
     * @param language ISO 639-1 code of the text, or {@link Languages#UNKNOWN}; names of other languages then need more letters
     */
    public List<Hit> find(String text, String language) {
        List<Atom> atoms = Atoms.of(text);
        List<Found> found = candidates(atoms, names, language, new MatchGuards(text, atoms));
        return new MatchGuards(text, atoms)
                .inContext(found).stream().map(one -> hit(text, atoms, one)).toList();
    }

    /** Soft skills shown by what somebody does ("trained new colleagues"), not named; in order. */
    public List<Hit> findBehaviours(String text) {
        List<Atom> atoms = Atoms.of(text);
        return candidates(atoms, behaviours, Languages.detect(text), new MatchGuards(text, atoms)).stream()
                .map(one -> hit(text, atoms, one))
                .toList();
    }

    private static List<Found> candidates(List<Atom> atoms, SkillTrie trie, String language, MatchGuards guards) {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < atoms.size()) {
            int next = at + 1;
            for (Found candidate : trie.at(atoms, at, language)) {
                if (speaks(candidate, language) && guards.passes(candidate)) {
                    found.add(candidate);
                    next = candidate.next();
                    break;
                }
            }
            at = next;
        }
        return found;
    }

    private static boolean speaks(Found found, String language) {
        String own = found.alias().language();
        boolean same = own == null || own.equals(language) || language.equals(Languages.UNKNOWN);
        return same || (!found.stemmed() && found.alias().text().length() >= DISTINCT_LENGTH);
    }

    private static Hit hit(String text, List<Atom> atoms, Found found) {
        int start = atoms.get(found.first()).start();
        return new Hit(found.skill(), start, found.end(), text.substring(start, found.end()));
    }
}
