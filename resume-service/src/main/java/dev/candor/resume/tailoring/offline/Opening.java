package dev.candor.resume.tailoring.offline;

import dev.candor.resume.document.JsonResume;
import dev.candor.resume.match.Assessment.RequirementMatch;
import dev.candor.resume.match.Evidence;
import dev.candor.resume.match.evidence.RoleTime;
import dev.candor.resume.match.occupation.TitleFit;
import dev.candor.resume.tailoring.Change;
import dev.candor.resume.tailoring.Operation;
import dev.candor.skills.SkillMatcher;
import dev.candor.skills.text.Folding;
import dev.candor.skills.text.number.Quantities;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Headline and summary from facts: a held title, years computed from dates, evidenced skills, one line as written. */
final class Opening {

    private static final int MOST_WORDS = 50;
    private static final int MOST_SKILLS = 4;
    private static final int FEWEST_SKILLS = 2;
    private static final double SHOWN = 0.85;
    private static final double SAME_WORK = 0.75;
    private static final double NEAR = 0.60;

    private final Workshop shop;
    private final JsonResume source;

    Opening(Workshop shop) {
        this.shop = shop;
        this.source = shop.input().source();
    }

    /** The held title nearest to the posting's, unless the headline has it already. */
    Optional<Draft> headline() {
        String title = shop.input().posting().title();
        String label = basics(JsonResume.Basics::label);
        if (title == null) {
            return Optional.empty();
        }
        int best = -1;
        double most = TitleFit.of(label, title);
        for (int i = 0; i < source.work().size() && most < SAME_WORK; i++) {
            String held = source.work().get(i).position();
            double fit = TitleFit.of(held, title);
            if (fit > most && fit >= NEAR && !lower(held, label, title)) {
                most = fit;
                best = i;
            }
        }
        if (best < 0) {
            return Optional.empty();
        }
        return Optional.of(held(best, label, title));
    }

    /** Whether a title is a beginner's, where the headline and the posting are not. */
    private static boolean lower(@Nullable String held, String label, String title) {
        return held != null && !label.isBlank() && OpeningWords.beginner(held) && !OpeningWords.beginner(title);
    }

    private Draft held(int role, String label, String title) {
        String held = String.valueOf(source.work().get(role).position());
        List<Evidence> evidence = List.of(Evidence.of("work[" + role + "].position", held));
        String why = "The title you held that is nearest to \"" + title + "\".";
        return new Draft(
                "basics.label",
                Change.Kind.SUMMARY,
                label,
                held,
                new Draft.Reason(why, List.of(), evidence),
                new Operation.SetText(held));
    }

    /**
     * The person's own sentences first, with the skills that the posting asks for and the resume shows; composed from title,
     * dates and the strongest line only where there is no summary.
     */
    Optional<Draft> summary() {
        List<Evidence> evidence = new ArrayList<>();
        Set<String> served = new LinkedHashSet<>();
        String own = basics(JsonResume.Basics::summary);
        List<String> sentences = new ArrayList<>(List.of(own.strip().split("(?<=[.!?])\\s+", -1)));
        if (own.isBlank()) {
            sentences = new ArrayList<>(List.of(held(evidence)));
        }
        List<String> skills = skills(own, evidence, served);
        if (skills.size() >= FEWEST_SKILLS) {
            sentences.add(Math.min(1, sentences.size()), OpeningWords.skills(shop.language(), skills));
        }
        if (own.isBlank()) {
            achievement().ifPresent(line -> evidence.add(line));
            achievement().map(Evidence::quote).ifPresent(sentences::add);
        }
        StringBuilder summary = new StringBuilder();
        sentences.forEach(sentence -> append(summary, sentence));
        String after = summary.toString().strip();
        if (after.isEmpty() || after.equals(own.strip()) || evidence.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Draft(
                "basics.summary",
                Change.Kind.SUMMARY,
                own,
                after,
                new Draft.Reason(shop.relevance().why("Says at once what you bring", served), served, evidence),
                new Operation.SetText(after)));
    }

    /** The title held last, and for how long that kind of work was done. */
    private String held(List<Evidence> evidence) {
        if (source.work().isEmpty() || source.work().getFirst().position() == null) {
            return "";
        }
        String title = String.valueOf(source.work().getFirst().position());
        evidence.add(Evidence.of("work[0].position", title));
        return OpeningWords.held(shop.language(), title, years(title));
    }

    /** Skills as the resume names them, which its own summary does not say yet. */
    private List<String> skills(String own, List<Evidence> evidence, Set<String> served) {
        List<String> skills = new ArrayList<>();
        for (RequirementMatch match : shop.input().before().requirements()) {
            boolean shown = match.dimension().equals("technicalSkills") && match.support() >= SHOWN;
            Optional<ShownName> name = shown && skills.size() < MOST_SKILLS ? name(match) : Optional.empty();
            name.filter(one -> skills.stream().noneMatch(other -> alike(other, one.name())))
                    .filter(one -> !alike(own, one.name()))
                    .ifPresent(one -> {
                        skills.add(one.name());
                        evidence.add(one.evidence());
                        served.add(match.requirementId());
                    });
        }
        return skills;
    }

    private record ShownName(String name, Evidence evidence) {}

    /** The skill as the person writes it: an item of a list as it is, in a line the words that name the very skill. */
    private Optional<ShownName> name(RequirementMatch match) {
        for (Evidence evidence : match.evidence()) {
            if (evidence.path().startsWith("skills[") && !Deeds.little(evidence.quote(), shop.language())) {
                return Optional.of(new ShownName(evidence.quote(), evidence));
            }
        }
        for (Evidence evidence : match.evidence()) {
            for (SkillMatcher.Hit hit : SkillMatcher.standard().find(evidence.quote(), shop.language())) {
                if (evidence.path().contains("highlights")
                        && !Neighbours.field(hit.skill().id())
                        && !Deeds.small(evidence.quote(), shop.language())
                        && shop.relevance()
                                .names(match.requirementId(), hit.skill().id())) {
                    return Optional.of(new ShownName(hit.matched(), evidence));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean alike(String text, String name) {
        return (" " + Folding.key(text) + " ").contains(" " + Folding.key(name) + " ");
    }

    /** Full years in roles of the same kind of work. */
    private int years(String title) {
        BitSet months = new BitSet();
        source.work().stream()
                .filter(role -> TitleFit.of(role.position(), title) >= SAME_WORK)
                .forEach(role -> months.or(RoleTime.of(
                        role.startDate(), role.endDate(), shop.input().asOf())));
        return months.cardinality() / 12;
    }

    /** The line with a number that serves most requirements. */
    private Optional<Evidence> achievement() {
        Evidence best = null;
        double most = 0.0;
        for (LineLists.LineList list : LineLists.of(source)) {
            for (int i = 0; i < list.lines().size(); i++) {
                String path = list.path() + "[" + i + "]";
                String line = list.lines().get(i);
                double worth = shop.relevance().worth(shop.relevance().of(path, line));
                boolean number = !Quantities.find(line, shop.language()).isEmpty();
                if (number && worth > most && list.path().startsWith("work")) {
                    most = worth;
                    best = Evidence.of(path, line);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static void append(StringBuilder summary, String sentence) {
        boolean fits = (summary + " " + sentence).strip().split("\\s+", -1).length <= MOST_WORDS;
        if (!sentence.isBlank() && fits && summary.indexOf(sentence) < 0) {
            summary.append(' ').append(sentence.strip());
            if (!sentence.strip().matches(".*[.!?]$")) {
                summary.append('.');
            }
        }
    }

    private String basics(Function<JsonResume.Basics, @Nullable String> part) {
        JsonResume.Basics basics = source.basics();
        String text = basics == null ? null : part.apply(basics);
        return text == null ? "" : text;
    }
}
