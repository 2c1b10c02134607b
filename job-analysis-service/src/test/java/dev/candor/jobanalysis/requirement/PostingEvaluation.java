package dev.candor.jobanalysis.requirement;

import dev.candor.contract.posting.Requirements;
import dev.candor.contract.posting.Requirements.Kind;
import dev.candor.contract.posting.Requirements.Requirement;
import dev.candor.jobanalysis.requirement.PostingCase.Block;
import dev.candor.jobanalysis.requirement.PostingCase.Mention;
import dev.candor.jobanalysis.requirement.Tally.Range;
import dev.candor.jobanalysis.requirement.heading.BlockClass;
import dev.candor.jobanalysis.requirement.section.Clause;
import dev.candor.jobanalysis.requirement.section.PostingSections;
import dev.candor.skills.SkillMatcher;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well requirements are found in labelled postings, printed as figures beside plain lookup and heading words alone: {@code main}
 * takes a folder and, if only some cases are meant, the ending of their names.
 */
final class PostingEvaluation {

    private final OfflineRequirementAnalyst analyst = new OfflineRequirementAnalyst();
    private final Map<String, Tally> skills = new TreeMap<>();
    private final Map<String, int[]> shares = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();

    /** Prints all figures; a third argument also prints every difference. */
    public static void main(String[] arguments) {
        PostingEvaluation evaluation = new PostingEvaluation();
        List<PostingCase> cases = PostingCase.all(Path.of(arguments[0]), arguments.length > 1 ? arguments[1] : "");
        cases.forEach(evaluation::judge);
        System.out.println(cases.size() + " postings");
        evaluation.told().forEach(System.out::println);
        if (arguments.length > 2) {
            evaluation.misses().forEach(System.out::println);
        }
    }

    List<String> told() {
        List<String> lines = new ArrayList<>();
        skills.forEach((name, tally) -> lines.add(String.format(Locale.ROOT, "%-44s %s", name, tally)));
        shares.forEach((name, share) -> lines.add(String.format(
                Locale.ROOT, "%-44s %.3f (%d/%d)", name, (double) share[0] / share[1], share[0], share[1])));
        return lines;
    }

    /** Every difference between labels and answers, one to a line. */
    List<String> misses() {
        return misses;
    }

    void judge(PostingCase one) {
        Requirements found = analyst.analyze(one.posting());
        skills(one, found);
        necessity(one, found);
        classes(one, "with headings");
        classes(one.withoutHeadings(), "without headings");
        FactEvaluation.judge(one, this::share, misses);
    }

    private void skills(PostingCase one, Requirements found) {
        List<Range> asked = ranges(one, "asked");
        List<Range> hard = ranges(one, "hard");
        List<Range> soft = ranges(one, "soft");
        List<Range> said = said(found, Kind.TECHNICAL_SKILL);
        List<Range> mentions = mentions(one);
        tally("skills asked for, analyst").add(asked, said);
        tally("skills named anywhere, analyst").add(hard, mentions);
        tally("skills named anywhere, plain lookup").add(hard, lookup(one));
        tally("soft skills, analyst").add(soft, said(found, Kind.SOFT_SKILL));
        differ(one, hard, mentions, "skill");
        differ(one, soft, said(found, Kind.SOFT_SKILL), "soft");
    }

    private void differ(PostingCase one, List<Range> truth, List<Range> answer, String what) {
        truth.stream()
                .filter(range -> answer.stream().noneMatch(range::overlaps))
                .forEach(range -> note(one, what + " missed", range));
        answer.stream()
                .filter(range -> truth.stream().noneMatch(range::overlaps))
                .forEach(range -> note(one, what + " extra", range));
    }

    private void note(PostingCase one, String what, Range range) {
        int from = Math.max(one.text().lastIndexOf('\n', range.start()) + 1, range.start() - 60);
        int to = one.text().indexOf('\n', range.end());
        misses.add(what + " | " + one.name() + " | " + one.text().substring(range.start(), range.end()) + " | "
                + one.text()
                        .substring(from, Math.min(to < 0 ? one.text().length() : to, range.end() + 60))
                        .replace('\n', '/'));
    }

    private static List<Range> ranges(PostingCase one, String which) {
        return one.skills().stream()
                .filter(mention -> which.equals("soft") != mention.hard())
                .filter(mention ->
                        !which.equals("asked") || !mention.necessity().equals("none"))
                .map(mention -> new Range(mention.start(), mention.end()))
                .toList();
    }

    private static List<Range> said(Requirements found, Kind kind) {
        return found.requirements().stream()
                .filter(requirement -> requirement.kind() == kind)
                .map(requirement -> new Range(requirement.start(), requirement.end()))
                .toList();
    }

    private List<Range> mentions(PostingCase one) {
        return SkillMentions.of(one.text(), one.posting().language()).stream()
                .map(mention -> new Range(mention.start(), mention.end()))
                .toList();
    }

    private static List<Range> lookup(PostingCase one) {
        return SkillMatcher.standard().find(one.text()).stream()
                .filter(hit -> hit.skill().kind().technical())
                .map(hit -> new Range(hit.start(), hit.end()))
                .toList();
    }

    /** Of the labelled skills that were found among the requirements, how many with the right necessity. */
    private void necessity(PostingCase one, Requirements found) {
        for (Mention mention : one.skills()) {
            Range range = new Range(mention.start(), mention.end());
            for (Requirement requirement : found.requirements()) {
                boolean same = range.overlaps(new Range(requirement.start(), requirement.end()));
                if (same && !mention.necessity().equals("none")) {
                    String said = requirement.necessity().name().toLowerCase(Locale.ROOT);
                    share("necessity of the skills found", said.equals(mention.necessity()));
                    break;
                }
            }
        }
    }

    private void classes(PostingCase one, String how) {
        List<Clause> clauses = PostingSections.of(one.text());
        Map<Integer, String> headed = HeadingWords.classes(one.text());
        for (Block block : one.blocks()) {
            boolean judged = List.of("required", "preferred", "responsibility").contains(block.kind());
            if (!judged || block.heading()) {
                continue;
            }
            String said = classOf(clauses, block);
            share("class of a line, " + how, said.equals(block.kind()));
            share(
                    "class of a line, " + how + ", heading words alone",
                    block.kind().equals(headed.getOrDefault(block.start(), "responsibility")));
            if (!said.equals(block.kind())) {
                misses.add("class " + how + " | " + one.name() + " | " + block.kind() + " read as " + said + " | "
                        + one.text().substring(block.start(), block.end()));
            }
        }
    }

    private static boolean asks(String kind) {
        return kind.equals("required") || kind.equals("preferred");
    }

    /** The class of most of a line's characters. */
    private static String classOf(List<Clause> clauses, Block block) {
        Map<String, Integer> votes = new TreeMap<>();
        for (Clause clause : clauses) {
            int shared = Math.min(clause.end(), block.end()) - Math.max(clause.start(), block.start());
            if (shared > 0) {
                votes.merge(word(clause.block()), shared, Integer::sum);
            }
        }
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("heading");
    }

    static String word(BlockClass block) {
        return switch (block) {
            case RESPONSIBILITIES -> "responsibility";
            default -> block.name().toLowerCase(Locale.ROOT);
        };
    }

    private Tally tally(String name) {
        return skills.computeIfAbsent(name, ignored -> new Tally());
    }

    private void share(String name, boolean right) {
        int[] counts = shares.computeIfAbsent(name, ignored -> new int[2]);
        counts[0] += right ? 1 : 0;
        counts[1]++;
    }
}
