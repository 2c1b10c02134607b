package dev.candor.jobanalysis.requirement.section;

import dev.candor.jobanalysis.requirement.section.PostingSections.Section;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives every clause of a posting its class. Below a heading that names a class it is that class, unless the clause itself says
 * otherwise; below any other heading all clauses are judged together: by the words of the heading, by what most of the clauses
 * say, and by what postings usually tell next; without a heading by {@link Smoothing}.
 */
final class SectionClasses {

    private static final int MOST_TOGETHER = 14;
    private static final int FEWEST_HEADINGS = 2;
    private static final double ITEMS = 1.6;
    private static final double MOST_OF_ONE = 3.0;
    private static final double TWICE = 1.2;
    private static final double ASKED_AGAIN = 0.9;
    private static final double BARE = 0.5;
    private static final double SURE = 2.0;
    private static final Set<BlockClass> TOLD =
            EnumSet.of(BlockClass.RESPONSIBILITIES, BlockClass.REQUIRED, BlockClass.PREFERRED, BlockClass.BENEFITS);

    private final String language;
    private final List<Clause> settled = new ArrayList<>();
    private final List<ClauseEvidence> told = new ArrayList<>();
    private final Set<BlockClass> seen = EnumSet.noneOf(BlockClass.class);
    private final boolean headings;
    private BlockClass last = BlockClass.UNKNOWN;

    private SectionClasses(String language, boolean headings) {
        this.language = language;
        this.headings = headings;
    }

    /** All clauses in order, each with its class; what is asked before "Even better." is welcome too. */
    static List<Clause> settle(List<Section> sections, String language) {
        long known = sections.stream()
                .filter(section -> !section.heading().isEmpty())
                .count();
        SectionClasses classes = new SectionClasses(language, known >= FEWEST_HEADINGS);
        sections.forEach(classes::section);
        return classes.withAnswers();
    }

    private void section(Section section) {
        List<ClauseEvidence> evidence = section.clauses().stream()
                .map(clause -> new ClauseEvidence(clause.text(), language))
                .toList();
        BlockClass block = section.block();
        if (block == BlockClass.UNKNOWN && together(section, evidence)) {
            block = likeliest(section.heading(), evidence);
        }
        if (block == BlockClass.UNKNOWN) {
            oneByOne(section.clauses(), evidence);
        } else {
            for (int at = 0; at < evidence.size(); at++) {
                Clause clause = section.clauses().get(at);
                settled.add(underHeading(known(clause) ? clause : clause.in(block), evidence.get(at)));
            }
            last = block;
            seen.add(block);
        }
        told.addAll(evidence);
    }

    /** Whether what stands below a heading seems to be about one thing. */
    private boolean together(Section section, List<ClauseEvidence> evidence) {
        if (!headings || section.heading().isEmpty() || evidence.isEmpty() || evidence.size() > MOST_TOGETHER) {
            return false;
        }
        Map<BlockClass, Integer> sure = new EnumMap<>(BlockClass.class);
        for (ClauseEvidence one : evidence) {
            for (BlockClass block : TOLD) {
                if (one.of(block) >= SURE) {
                    sure.merge(block == BlockClass.PREFERRED ? BlockClass.REQUIRED : block, 1, Integer::sum);
                }
            }
        }
        long topics = sure.values().stream().filter(count -> count >= 2).count();
        return topics <= 1;
    }

    private BlockClass likeliest(String heading, List<ClauseEvidence> evidence) {
        Map<BlockClass, Double> named = HeadingGrammar.hints(heading);
        BlockClass best = BlockClass.UNKNOWN;
        double most = Double.NEGATIVE_INFINITY;
        boolean single = evidence.size() == 1;
        for (BlockClass block : BlockClass.values()) {
            double order = single && block == last ? SectionOrder.LIKELY : SectionOrder.next(last, block);
            double score = named.getOrDefault(block, 0.0)
                    + ITEMS * said(block, evidence)
                    + order
                    - (seen.contains(block) && !single ? TWICE : 0.0);
            if (block != BlockClass.UNKNOWN && score > most) {
                most = score;
                best = block;
            }
        }
        return best;
    }

    /** What the clauses say on average; a second list that asks is told as the first is, but for what is welcome. */
    private double said(BlockClass block, List<ClauseEvidence> evidence) {
        double sum = 0;
        for (ClauseEvidence one : evidence) {
            double own = one.of(block);
            if (block == BlockClass.PREFERRED && seen.contains(BlockClass.REQUIRED) && evidence.size() > 1) {
                own = Math.max(own, ASKED_AGAIN * one.of(BlockClass.REQUIRED));
            }
            boolean bare = block.asks()
                    && seen.contains(BlockClass.RESPONSIBILITIES)
                    && one.weight() != ClauseEvidence.Weight.PLAIN;
            sum += Math.min(MOST_OF_ONE, own + (bare ? BARE : 0.0));
        }
        return sum / evidence.size();
    }

    private void oneByOne(List<Clause> clauses, List<ClauseEvidence> evidence) {
        int from = 0;
        while (from < clauses.size()) {
            int to = from;
            while (to < clauses.size() && !known(clauses.get(to))) {
                to++;
            }
            if (to > from) {
                settled.addAll(Smoothing.settle(clauses.subList(from, to), evidence.subList(from, to), last));
            } else {
                settled.add(underHeading(clauses.get(from), evidence.get(from)));
                to++;
            }
            from = to;
        }
        if (!clauses.isEmpty()) {
            last = settled.getLast().block();
        }
    }

    private List<Clause> withAnswers() {
        for (int at = 0; at + 1 < settled.size(); at++) {
            Clause one = settled.get(at);
            boolean joined =
                    settled.get(at + 1).start() - one.end() <= 1 && one.text().endsWith("?");
            if (joined && told.get(at + 1).has("preferred")) {
                settled.set(at, one.in(BlockClass.PREFERRED));
            }
        }
        return settled;
    }

    private static boolean known(Clause clause) {
        return clause.headed() && clause.block() != BlockClass.UNKNOWN;
    }

    /**
     * A cue in the clause beats the block: "ideally" among requirements is preferred, and a list of things to do is none of what
     * an employer says of itself.
     */
    private static Clause underHeading(Clause clause, ClauseEvidence evidence) {
        if (evidence.has("legal")) {
            return clause.in(BlockClass.LEGAL);
        }
        if (clause.block() == BlockClass.REQUIRED && evidence.has("preferred")) {
            return clause.in(BlockClass.PREFERRED);
        }
        if (clause.block() == BlockClass.ABOUT && clause.item() && evidence.opensWithDuty()) {
            return clause.in(BlockClass.RESPONSIBILITIES);
        }
        boolean asks = (clause.block() == BlockClass.RESPONSIBILITIES && evidence.insists())
                || (clause.block() == BlockClass.PREFERRED
                        && (evidence.surelyMust() || (!clause.item() && evidence.wantsTrait())));
        return asks ? clause.in(BlockClass.REQUIRED) : clause;
    }
}
