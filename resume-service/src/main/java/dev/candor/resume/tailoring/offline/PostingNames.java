package dev.candor.resume.tailoring.offline;

import dev.candor.contract.posting.Requirements;
import dev.candor.skills.SkillLexicon;
import dev.candor.skills.SkillMatcher;
import dev.candor.skills.text.Folding;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The posting's own names for canonical skills. A name is swapped only for another name of the very same skill. */
final class PostingNames {

    private final Map<String, String> nameById = new HashMap<>();

    PostingNames(Requirements requirements, String language) {
        requirements
                .requirements()
                .forEach(requirement -> SkillMatcher.standard()
                        .find(requirement.quote(), language)
                        .forEach(hit -> nameById.putIfAbsent(hit.skill().id(), hit.matched())));
    }

    /** The posting's name of a skill, with a capital; empty if it does not name it. */
    Optional<String> of(String id) {
        return Optional.ofNullable(nameById.get(id)).map(name -> cased(name, "A"));
    }

    /** The posting's name of a skill that the resume calls otherwise; empty if it has none or the same. */
    Optional<String> other(String id, String written) {
        return Optional.ofNullable(nameById.get(id))
                .filter(name -> !same(name, written) && !contains(written, name) && !contains(name, written))
                .map(name -> cased(name, written));
    }

    /** A bare skill under the posting's name, the person's word in brackets; as written if there is nothing to swap. */
    String swapped(String skill) {
        return SkillLexicon.standard()
                .find(skill)
                .flatMap(found -> other(found.id(), skill))
                .map(name -> name + " (" + skill + ")")
                .orElse(skill);
    }

    /** With a capital where the person's word has one. */
    private static String cased(String name, String written) {
        return Character.isUpperCase(written.codePointAt(0)) && Character.isLowerCase(name.codePointAt(0))
                ? name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)
                : name;
    }

    private static boolean same(String one, String other) {
        return Folding.key(one).replace(" ", "").equals(Folding.key(other).replace(" ", ""));
    }

    private static boolean contains(String text, String name) {
        return (" " + Folding.key(text) + " ").contains(" " + Folding.key(name) + " ");
    }
}
