package dev.candor.jobanalysis.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.contract.posting.Requirements;
import dev.candor.contract.posting.Requirements.Kind;
import dev.candor.contract.posting.Requirements.Necessity;
import dev.candor.contract.posting.Requirements.Requirement;
import dev.candor.jobanalysis.requirement.LabelledPosting.Line;
import dev.candor.jobanalysis.requirement.LabelledPosting.Wanted;
import dev.candor.jobanalysis.requirement.heading.BlockClass;
import dev.candor.jobanalysis.requirement.section.Clause;
import dev.candor.jobanalysis.requirement.section.PostingSections;
import dev.candor.skills.Skill;
import dev.candor.skills.SkillMatcher;
import dev.candor.skills.text.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Prints how well requirements are found in labelled postings, beside plain lookup in the lexicon. */
class RequirementEvaluationTests {

    private final RequirementAnalyst analyst = new OfflineRequirementAnalyst();

    /** Counts of one run. */
    private static final class Score {
        int wanted;
        int found;
        int said;
        int right;
        int skillsWanted;
        int skillsFound;
        int skillsSaid;
        int skillsRight;
        int placed;
        int wellPlaced;
        final List<String> misses = new ArrayList<>();

        double recall() {
            return (double) found / wanted;
        }

        double precision() {
            return said == 0 ? 0 : (double) right / said;
        }

        double skillsF1() {
            double precision = skillsSaid == 0 ? 0 : (double) skillsRight / skillsSaid;
            double recall = (double) skillsFound / skillsWanted;
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }

        String told(String name) {
            return String.format(
                    Locale.ROOT,
                    "%-28s items R %.3f (%d/%d) P %.3f (%d/%d) | skills F1 %.3f P %.3f | necessity %.3f (%d/%d)",
                    name,
                    recall(),
                    found,
                    wanted,
                    precision(),
                    right,
                    said,
                    skillsF1(),
                    skillsSaid == 0 ? 0.0 : (double) skillsRight / skillsSaid,
                    placed == 0 ? 0.0 : (double) wellPlaced / placed,
                    wellPlaced,
                    placed);
        }
    }

    @Test
    void beatsPlainLookupByFar() {
        Score headed = run(true, false);
        Score bare = run(false, false);
        Score lookup = run(true, true);
        System.out.println(headed.told("analyst, headings"));
        System.out.println(bare.told("analyst, without headings"));
        System.out.println(lookup.told("baseline: plain lookup"));
        headed.misses.forEach(System.out::println);
        assertThat(headed.recall()).isGreaterThan(0.90);
        assertThat(headed.precision()).isGreaterThan(0.90);
        assertThat(headed.skillsF1()).isGreaterThan(0.85);
        assertThat(bare.recall()).isGreaterThan(0.80);
        assertThat(headed.precision()).isGreaterThan(lookup.precision() + 0.2);
    }

    @Test
    void tellsRequiredFromPreferredAndDuty() {
        for (boolean headings : new boolean[] {true, false}) {
            int all = 0;
            int right = 0;
            List<String> misses = new ArrayList<>();
            for (LabelledPosting posting : LabelledPosting.all(headings)) {
                for (Clause clause : PostingSections.of(posting.text())) {
                    Line line = posting.lineAt(clause.start());
                    if ("RPD".indexOf(line.tag()) >= 0) {
                        all++;
                        boolean same = tag(clause.block()) == line.tag();
                        right += same ? 1 : 0;
                        if (!same) {
                            misses.add("  " + posting.name() + " " + line.tag() + " read as " + clause.block() + ": "
                                    + clause.text());
                        }
                    }
                }
            }
            double share = (double) right / all;
            System.out.printf(
                    Locale.ROOT,
                    "classes %s headings: %.3f (%d/%d)%n",
                    headings ? "with" : "without",
                    share,
                    right,
                    all);
            misses.forEach(System.out::println);
            assertThat(share).isGreaterThan(headings ? 0.95 : 0.82);
        }
    }

    @Test
    void everyQuoteIsExact() {
        for (LabelledPosting posting : LabelledPosting.all(true)) {
            Requirements found = analyst.analyze(posting.posting());
            assertThat(found.requirements()).isNotEmpty();
            found.requirements()
                    .forEach(one -> assertThat(posting.text().substring(one.start(), one.end()))
                            .isEqualTo(one.quote()));
            found.conditions()
                    .forEach(one -> assertThat(posting.text().substring(one.start(), one.end()))
                            .isEqualTo(one.quote()));
        }
    }

    private static char tag(BlockClass block) {
        return switch (block) {
            case REQUIRED -> 'R';
            case PREFERRED -> 'P';
            case RESPONSIBILITIES -> 'D';
            default -> '-';
        };
    }

    private Score run(boolean headings, boolean lookup) {
        Score score = new Score();
        for (LabelledPosting posting : LabelledPosting.all(headings)) {
            List<Requirement> said = lookup
                    ? lookup(posting)
                    : analyst.analyze(posting.posting()).requirements();
            judge(posting, said, score);
        }
        return score;
    }

    private static void judge(LabelledPosting posting, List<Requirement> said, Score score) {
        Set<Requirement> used = new HashSet<>();
        for (Line line : posting.lines()) {
            for (Wanted wanted : line.wanted()) {
                score.wanted++;
                boolean skill = wanted.kind() == Kind.TECHNICAL_SKILL;
                score.skillsWanted += skill ? 1 : 0;
                Requirement hit = said.stream()
                        .filter(one -> line.start() <= one.start() && one.start() < line.end() && fits(one, wanted))
                        .findFirst()
                        .orElse(null);
                if (hit == null) {
                    score.misses.add("  miss " + posting.name() + " " + wanted);
                    continue;
                }
                used.add(hit);
                score.found++;
                score.skillsFound += skill ? 1 : 0;
                score.placed++;
                Necessity necessity = line.tag() == 'P' ? Necessity.PREFERRED : Necessity.REQUIRED;
                boolean years =
                        wanted.years() == 0 || Integer.valueOf(wanted.years()).equals(hit.minYears());
                score.wellPlaced += hit.necessity() == necessity && years ? 1 : 0;
                if (hit.necessity() != necessity || !years) {
                    score.misses.add("  misplaced " + posting.name() + " " + wanted + " as " + hit);
                }
            }
        }
        for (Requirement one : said) {
            boolean skill = one.kind() == Kind.TECHNICAL_SKILL;
            score.said++;
            score.skillsSaid += skill ? 1 : 0;
            if (used.contains(one)) {
                score.right++;
                score.skillsRight += skill ? 1 : 0;
            } else {
                score.misses.add(
                        "  extra " + posting.name() + " " + one.kind() + " " + one.name() + " | " + one.quote());
            }
        }
    }

    /** Same kind, and either the label's words in the quote or half of the words shared. */
    private static boolean fits(Requirement said, Wanted wanted) {
        if (said.kind() != wanted.kind()) {
            return false;
        }
        boolean unnamed = wanted.kind() == Kind.EDUCATION || wanted.kind() == Kind.EXPERIENCE;
        if (wanted.kind() == Kind.EDUCATION) {
            return wanted.name().equals(said.level());
        }
        String name = Folding.key(wanted.name());
        String quote = Folding.key(said.quote());
        boolean inside = (" " + quote + " ").contains(" " + name + " ") && quote.length() <= name.length() + 30;
        return unnamed || inside || jaccard(name, Folding.key(said.name())) >= 0.5 || jaccard(name, quote) >= 0.5;
    }

    private static double jaccard(String one, String other) {
        Set<String> left = new HashSet<>(List.of(one.split(" ")));
        Set<String> right = new HashSet<>(List.of(other.split(" ")));
        Set<String> all = new HashSet<>(left);
        all.addAll(right);
        left.retainAll(right);
        return all.isEmpty() ? 0 : (double) left.size() / all.size();
    }

    private static List<Requirement> lookup(LabelledPosting posting) {
        List<Requirement> said = new ArrayList<>();
        SkillMatcher.standard()
                .find(posting.text())
                .forEach(hit -> said.add(new Requirement(
                        "r" + said.size(),
                        kind(hit.skill()),
                        hit.skill().name(),
                        Necessity.REQUIRED,
                        null,
                        hit.matched(),
                        hit.start(),
                        hit.end(),
                        List.of(hit.skill().id()),
                        List.of(),
                        null)));
        return said;
    }

    private static Kind kind(Skill skill) {
        return switch (skill.kind()) {
            case SOFT -> Kind.SOFT_SKILL;
            case INDUSTRY -> Kind.INDUSTRY;
            case CERTIFICATE -> Kind.CERTIFICATION;
            default -> Kind.TECHNICAL_SKILL;
        };
    }
}
