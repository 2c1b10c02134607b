package dev.candor.resume.tailoring.offline;

import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.JsonResume.Skill;
import dev.candor.resume.match.Evidence;
import dev.candor.resume.tailoring.Change;
import dev.candor.resume.tailoring.Operation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Skills asked for come first, in their groups, under the posting's name for them. */
final class SkillOrder {

    private SkillOrder() {}

    static Optional<Draft> draft(Workshop shop) {
        List<Skill> before = shop.input().source().skills();
        PostingNames names = new PostingNames(shop.input().requirements(), shop.language());
        Set<String> served = new LinkedHashSet<>();
        List<Evidence> evidence = new ArrayList<>();
        List<Skill> after = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            after.add(group(shop, before.get(i), "skills[" + i + "]", names, served, evidence));
        }
        ShownSkills.add(shop, names, after).forEach(shown -> {
            served.add(shown.requirementId());
            evidence.add(shown.evidence());
        });
        after.sort(
                Comparator.comparingDouble((Skill skill) -> worth(shop, skill)).reversed());
        if (after.equals(before)) {
            return Optional.empty();
        }
        String why = shop.relevance().why("What is asked for stands first, as the posting calls it", served);
        return Optional.of(new Draft(
                "skills",
                Change.Kind.SKILLS,
                shown(before),
                shown(after),
                new Draft.Reason(why, served, evidence),
                new Operation.SetSkills(after)));
    }

    private static Skill group(
            Workshop shop, Skill skill, String path, PostingNames names, Set<String> served, List<Evidence> evidence) {
        for (int i = 0; i < skill.keywords().size(); i++) {
            note(shop, path + ".keywords[" + i + "]", skill.keywords().get(i), served, evidence);
        }
        if (skill.keywords().isEmpty() && skill.name() != null) {
            note(shop, path + ".name", skill.name(), served, evidence);
            return new Skill(names.swapped(skill.name()), skill.level(), List.of());
        }
        List<String> ordered = new ArrayList<>(skill.keywords());
        ordered.sort(Comparator.comparingDouble((String keyword) -> worth(shop, keyword))
                .reversed());
        return new Skill(
                skill.name(),
                skill.level(),
                ordered.stream().map(names::swapped).toList());
    }

    private static void note(Workshop shop, String path, String text, Set<String> served, List<Evidence> evidence) {
        Set<String> ids = shop.relevance().of(path, text);
        if (!ids.isEmpty()) {
            served.addAll(ids);
            evidence.add(Evidence.of(path, text));
        }
    }

    private static double worth(Workshop shop, Skill skill) {
        Set<String> ids = new LinkedHashSet<>();
        skill.keywords().forEach(keyword -> ids.addAll(shop.relevance().of("", keyword)));
        if (skill.name() != null && skill.keywords().isEmpty()) {
            ids.addAll(shop.relevance().of("", skill.name()));
        }
        return shop.relevance().worth(ids);
    }

    private static double worth(Workshop shop, String keyword) {
        return shop.relevance().worth(shop.relevance().of("", keyword));
    }

    private static String shown(List<JsonResume.Skill> skills) {
        List<String> lines = new ArrayList<>();
        for (Skill skill : skills) {
            String name = skill.name() == null ? "" : skill.name();
            String keywords = String.join(", ", skill.keywords());
            lines.add(keywords.isEmpty() ? name : name.isEmpty() ? keywords : name + ": " + keywords);
        }
        return String.join("\n", lines);
    }
}
