package dev.candor.resume.tailoring.offline;

import dev.candor.resume.claim.ClaimGate;
import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.JsonResume.Skill;
import dev.candor.resume.match.Assessment.RequirementMatch;
import dev.candor.resume.match.Evidence;
import dev.candor.skills.SkillLexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Skills that the roles show and the posting asks for, but the list of skills leaves out; only what the gate passes. */
final class ShownSkills {

    private static final int MOST = 5;
    private static final double PROVED = 0.85;

    private ShownSkills() {}

    /** A skill that was added, for which requirement, and the line that shows it. */
    record Shown(String requirementId, Evidence evidence) {}

    /** Adds to the groups and says what was added. */
    static List<Shown> add(Workshop shop, PostingNames names, List<Skill> groups) {
        List<Shown> shown = new ArrayList<>();
        if (groups.isEmpty()) {
            return shown;
        }
        for (RequirementMatch match : shop.input().before().requirements()) {
            boolean proved = match.dimension().equals("technicalSkills") && match.support() >= PROVED;
            if (proved && shown.size() < MOST && !match.evidence().isEmpty()) {
                name(shop, names, match.requirementId())
                        .filter(skill -> !listed(groups, skill.id()))
                        .ifPresent(skill -> {
                            int place = place(groups, skill.id());
                            List<Skill> with = new ArrayList<>(groups);
                            insert(with, place, skill.name());
                            if (honest(shop, with)) {
                                insert(groups, place, skill.name());
                                shown.add(new Shown(
                                        match.requirementId(), match.evidence().getFirst()));
                            }
                        });
            }
        }
        return shown;
    }

    private record Named(String id, String name) {}

    private static Optional<Named> name(Workshop shop, PostingNames names, String requirementId) {
        return shop.relevance().requirements().stream()
                .filter(requirement -> requirement.id().equals(requirementId))
                .filter(requirement -> requirement.anyOf().isEmpty())
                .flatMap(requirement -> requirement.skillIds().stream().limit(1))
                .flatMap(id -> names.of(id).map(name -> new Named(id, name)).stream())
                .findFirst();
    }

    private static boolean listed(List<Skill> groups, String id) {
        return groups.stream()
                .anyMatch(group ->
                        is(group.name(), id) || group.keywords().stream().anyMatch(one -> is(one, id)));
    }

    private static boolean is(@Nullable String name, String id) {
        return name != null
                && SkillLexicon.standard()
                        .find(name)
                        .filter(skill -> skill.id().equals(id))
                        .isPresent();
    }

    /** The group of its neighbours: one that holds something of its kind; else the last one. */
    private static int place(List<Skill> groups, String id) {
        SkillLexicon lexicon = SkillLexicon.standard();
        for (int i = 0; i < groups.size(); i++) {
            boolean neighbour = groups.get(i).keywords().stream()
                    .flatMap(keyword -> lexicon.find(keyword).stream())
                    .anyMatch(skill -> lexicon.implies(skill.id(), id)
                            || lexicon.related(id).contains(skill.id())
                            || lexicon.byId(id)
                                    .filter(one -> one.kind() == skill.kind())
                                    .isPresent());
            if (neighbour) {
                return i;
            }
        }
        return groups.size() - 1;
    }

    private static void insert(List<Skill> groups, int place, String name) {
        Skill group = groups.get(place);
        if (group.keywords().isEmpty()) {
            groups.add(new Skill(name, null, List.of()));
            return;
        }
        List<String> keywords = new ArrayList<>(group.keywords());
        keywords.add(name);
        groups.set(place, new Skill(group.name(), group.level(), keywords));
    }

    private static boolean honest(Workshop shop, List<Skill> groups) {
        JsonResume source = shop.input().source();
        JsonResume document = new JsonResume(
                source.basics(),
                source.work(),
                source.education(),
                groups,
                source.projects(),
                source.certificates(),
                source.awards(),
                source.publications(),
                source.languages(),
                source.volunteer(),
                source.interests(),
                source.references(),
                source.meta(),
                source.other());
        return ClaimGate.check(source, document, shop.input().asOf()).supported();
    }
}
