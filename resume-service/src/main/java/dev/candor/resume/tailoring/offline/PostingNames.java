package dev.candor.resume.tailoring.offline;

import dev.candor.contract.posting.Requirements;
import dev.candor.skills.Skill;
import dev.candor.skills.SkillLexicon;
import dev.candor.skills.SkillMatcher;
import dev.candor.skills.text.Folding;
import dev.candor.skills.text.Languages;
import dev.candor.skills.text.Stems;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The posting's own names for canonical skills. A name is offered only where it reads well in the resume: in a form the lexicon
 * knows (no inflection), in the resume's language or a proper name. It is swapped only for another name of the very same skill,
 * and only if it differs by more than case, plural, spelling or a word added.
 */
final class PostingNames {

    private static final int ACRONYM = 5;

    private final Map<String, String> nameById = new HashMap<>();
    private final String language;
    private final boolean sameLanguage;

    PostingNames(Requirements requirements, String written, String language) {
        this.language = language;
        this.sameLanguage = written.equals(language);
        requirements
                .requirements()
                .forEach(requirement -> SkillMatcher.standard()
                        .find(requirement.quote(), written)
                        .forEach(hit -> nameById.putIfAbsent(hit.skill().id(), hit.matched())));
    }

    /** What to call a skill in a list, with a capital; empty if the posting does not name it in words for a list. */
    Optional<String> of(String id) {
        return SkillLexicon.standard().byId(id).flatMap(this::listed).map(name -> cased(name, "A"));
    }

    /** In English the lexicon's name, which is always one of a skill; elsewhere the posting's. */
    private Optional<String> listed(Skill skill) {
        return fitting(skill).map(name -> language.equals("en") && !acronym(name) ? skill.name() : name);
    }

    /** The posting's name of a skill that the resume calls otherwise; empty if it has none, or none that says more. */
    Optional<String> other(Skill skill, String written) {
        return fitting(skill).filter(name -> differs(name, written)).map(name -> cased(name, written));
    }

    /** As {@link #other}, for a sentence: a practice is a phrase with words bound to it, so only its acronym may be swapped. */
    Optional<String> otherInProse(Skill skill, String written) {
        return other(skill, written).filter(name -> Neighbours.proper(skill) || acronym(name) || acronym(written));
    }

    /** A bare skill under both names; as written if there is nothing to swap. */
    String swapped(String written) {
        return SkillLexicon.standard()
                .find(written)
                .flatMap(skill -> other(skill, written))
                .map(name -> both(name, written))
                .orElse(written);
    }

    /** The posting's name with the person's word in brackets; of a long and a short form the short one. */
    static String both(String name, String written) {
        return acronym(name) && !acronym(written) ? written + " (" + name + ")" : name + " (" + written + ")";
    }

    private Optional<String> fitting(Skill skill) {
        String name = nameById.get(skill.id());
        return name != null && known(skill, name) ? Optional.of(name) : Optional.empty();
    }

    private boolean known(Skill skill, String name) {
        boolean everywhere = sameLanguage || language.equals("en") || Neighbours.proper(skill);
        return (everywhere && key(skill.name()).equals(key(name)))
                || skill.aliases().stream()
                        .filter(alias -> key(alias.text()).equals(key(name)))
                        .anyMatch(alias -> alias.language() == null ? everywhere : language.equals(alias.language()));
    }

    private boolean differs(String one, String other) {
        boolean inside = key(one).contains(key(other)) || key(other).contains(key(one));
        return !inside && (acronym(one) != acronym(other) || Collections.disjoint(stems(one), stems(other)));
    }

    private Set<String> stems(String name) {
        return words(name)
                .filter(word -> !Languages.isStopWord(word, language))
                .map(word -> Stems.stem(word, language))
                .collect(Collectors.toSet());
    }

    private static Stream<String> words(String name) {
        return Arrays.stream(Folding.key(name).split(" ", -1));
    }

    private static boolean acronym(String name) {
        return name.length() <= ACRONYM && name.equals(name.strip()) && !name.contains(" ") && shortened(name);
    }

    private static boolean shortened(String name) {
        return name.chars().skip(1).anyMatch(letter -> Character.isUpperCase(letter) || Character.isDigit(letter));
    }

    /** With a capital where the person's word has one. */
    private static String cased(String name, String written) {
        return Character.isUpperCase(written.codePointAt(0)) && Character.isLowerCase(name.codePointAt(0))
                ? name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)
                : name;
    }

    private static String key(String name) {
        return Folding.key(name).replace(" ", "");
    }
}
