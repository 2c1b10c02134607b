package dev.candor.resume.tailoring.offline;

import dev.candor.resume.claim.ClaimGate;
import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.JsonResume.Skill;
import dev.candor.resume.match.Evidence;
import dev.candor.resume.tailoring.Change;
import dev.candor.resume.tailoring.DecidedDocument;
import dev.candor.resume.tailoring.Operation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Skills asked for come first, in their groups, under the posting's name for them. */
final class SkillOrder {

    private static final double ANY = 0.001;
    private static final double REQUIRED = 1.0;

    private final Workshop shop;
    private final PostingNames names;
    private final Set<String> served = new LinkedHashSet<>();
    private final List<Evidence> evidence = new ArrayList<>();

    private SkillOrder(Workshop shop) {
        this.shop = shop;
        this.names = shop.names();
    }

    static Optional<Draft> draft(Workshop shop) {
        return shop.input().source().skills().isEmpty() ? Optional.empty() : new SkillOrder(shop).draft();
    }

    private Optional<Draft> draft() {
        List<Skill> before = shop.input().source().skills();
        boolean single = before.stream().allMatch(skill -> skill.keywords().isEmpty());
        List<Skill> after = new ArrayList<>(before.stream().map(this::ordered).toList());
        after = new ArrayList<>(Ranked.of(after, skill -> worth(shop, skill), single ? ANY : REQUIRED));
        List<Skill> renamed = after.stream().map(this::renamed).toList();
        if (honest(renamed)) {
            after = new ArrayList<>(renamed);
        }
        note(before);
        new ShownSkills(shop, names, this::honest).addTo(after).forEach(shown -> {
            served.add(shown.requirementId());
            evidence.add(shown.evidence());
        });
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

    private Skill ordered(Skill skill) {
        return new Skill(
                skill.name(), skill.level(), Ranked.of(skill.keywords(), keyword -> worth(shop, keyword), ANY));
    }

    private Skill renamed(Skill skill) {
        return skill.keywords().isEmpty() && skill.name() != null
                ? new Skill(names.swapped(skill.name()), skill.level(), List.of())
                : new Skill(
                        skill.name(),
                        skill.level(),
                        skill.keywords().stream().map(names::swapped).toList());
    }

    private boolean honest(List<Skill> skills) {
        JsonResume source = shop.input().source();
        return ClaimGate.check(
                        source,
                        DecidedDocument.withSkills(source, skills),
                        shop.input().asOf())
                .supported();
    }

    private void note(List<Skill> before) {
        for (int i = 0; i < before.size(); i++) {
            Skill skill = before.get(i);
            String path = "skills[" + i + "]";
            for (int k = 0; k < skill.keywords().size(); k++) {
                note(path + ".keywords[" + k + "]", skill.keywords().get(k));
            }
            if (skill.keywords().isEmpty() && skill.name() != null) {
                note(path + ".name", skill.name());
            }
        }
    }

    private void note(String path, String text) {
        Set<String> ids = shop.relevance().of(path, text);
        if (!ids.isEmpty()) {
            served.addAll(ids);
            evidence.add(Evidence.of(path, text));
        }
    }

    /** What a group is worth: of all that is in it; 0 if nothing of it is asked for. */
    static double worth(Workshop shop, Skill skill) {
        Set<String> ids = new LinkedHashSet<>();
        skill.keywords().forEach(keyword -> ids.addAll(shop.relevance().of("", keyword)));
        if (skill.name() != null && skill.keywords().isEmpty()) {
            ids.addAll(shop.relevance().of("", skill.name()));
        }
        return shop.relevance().worth(ids);
    }

    /** "Python (basic)" does not come first, whoever asks for Python. */
    private static double worth(Workshop shop, String keyword) {
        boolean little = Deeds.little(keyword, shop.language());
        return little ? 0.0 : shop.relevance().worth(shop.relevance().of("", keyword));
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
