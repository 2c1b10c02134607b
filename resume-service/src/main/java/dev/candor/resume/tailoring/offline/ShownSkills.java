package dev.candor.resume.tailoring.offline;

import dev.candor.contract.posting.Requirements.Requirement;
import dev.candor.resume.document.JsonResume.Skill;
import dev.candor.resume.match.Assessment.RequirementMatch;
import dev.candor.resume.match.Evidence;
import dev.candor.skills.SkillLexicon;
import dev.candor.skills.SkillMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Skills that the roles show and the posting asks for, but the list of skills leaves out; only what the gate passes, says more
 * than what is listed, and has neighbours there.
 */
final class ShownSkills {

    private static final int MOST = 5;
    private static final double PROVED = 0.85;
    private static final SkillLexicon LEXICON = SkillLexicon.standard();

    private final Workshop shop;
    private final PostingNames names;
    private final Predicate<List<Skill>> honest;

    ShownSkills(Workshop shop, PostingNames names, Predicate<List<Skill>> honest) {
        this.shop = shop;
        this.names = names;
        this.honest = honest;
    }

    /** A skill that was added, for which requirement, and the line that shows it. */
    record Shown(String requirementId, Evidence evidence) {}

    /** Adds to the groups and says what was added. */
    List<Shown> addTo(List<Skill> groups) {
        List<Shown> shown = new ArrayList<>();
        for (RequirementMatch match : shop.input().before().requirements()) {
            boolean proved = match.dimension().equals("technicalSkills") && match.support() >= PROVED;
            if (proved && shown.size() < MOST) {
                name(match.requirementId())
                        .filter(named -> !listed(groups, named.id()) && !Neighbours.field(named.id()))
                        .ifPresent(named -> says(match, named)
                                .ifPresent(line -> with(groups, named)
                                        .filter(honest)
                                        .ifPresent(with -> {
                                            groups.clear();
                                            groups.addAll(with);
                                            shown.add(new Shown(match.requirementId(), line));
                                        })));
            }
        }
        return shown;
    }

    /** A line that names the skill itself: who used one tool of a practice has not said that the practice is a skill of theirs. */
    private Optional<Evidence> says(RequirementMatch match, Named named) {
        return match.evidence().stream()
                .filter(line -> !Deeds.small(line.quote(), shop.language()))
                .filter(line -> SkillMatcher.standard().find(line.quote(), shop.language()).stream()
                        .anyMatch(hit -> hit.skill().id().equals(named.id())))
                .findFirst();
    }

    private record Named(String id, String name) {}

    private Optional<Named> name(String requirementId) {
        return shop.relevance().requirements().stream()
                .filter(requirement -> requirement.id().equals(requirementId))
                .filter(requirement -> requirement.anyOf().isEmpty())
                .flatMap(ShownSkills::asked)
                .flatMap(id -> names.of(id).map(name -> new Named(id, name)).stream())
                .findFirst();
    }

    private static Stream<String> asked(Requirement requirement) {
        return requirement.skillIds().stream().limit(1);
    }

    /** Whether the list has it, or something that nobody has without it. */
    private boolean listed(List<Skill> groups, String id) {
        return Stream.concat(groups.stream(), shop.input().source().skills().stream())
                .flatMap(group -> Stream.concat(Stream.ofNullable(group.name()), group.keywords().stream()))
                .flatMap(name -> LEXICON.find(name).stream())
                .anyMatch(skill -> LEXICON.implies(skill.id(), id));
    }

    /** In the group with most of its neighbours, else on its own where the list has single entries; else nowhere. */
    private Optional<List<Skill>> with(List<Skill> groups, Named named) {
        List<Skill> with = new ArrayList<>(groups);
        int best = -1;
        long most = 0;
        int single = -1;
        for (int i = 0; i < groups.size(); i++) {
            Skill group = groups.get(i);
            long near = group.keywords().stream()
                    .filter(keyword -> Neighbours.are(keyword, named.id()))
                    .count();
            if (near > most) {
                most = near;
                best = i;
            }
            boolean asked = single < 0 || SkillOrder.worth(shop, group) > 0;
            single = group.keywords().isEmpty() && asked ? i : single;
        }
        if (best >= 0) {
            List<String> keywords = new ArrayList<>(groups.get(best).keywords());
            keywords.add(named.name());
            with.set(best, new Skill(groups.get(best).name(), groups.get(best).level(), keywords));
            return Optional.of(with);
        }
        if (single < 0) {
            return Optional.empty();
        }
        with.add(single + 1, new Skill(named.name(), null, List.of()));
        return Optional.of(with);
    }
}
