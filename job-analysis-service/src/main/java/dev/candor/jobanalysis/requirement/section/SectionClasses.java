package dev.candor.jobanalysis.requirement.section;

import dev.candor.jobanalysis.requirement.section.PostingSections.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives every clause of a posting its class. Below a heading that names a class it is that class, unless the clause itself says
 * otherwise; all others get the likeliest run of classes from {@link LineModel}.
 */
final class SectionClasses {

    private SectionClasses() {}

    /** All clauses in order, each with its class; what is asked before "Even better." is welcome too. */
    static List<Clause> settle(List<Section> sections, String language) {
        List<Line> lines = lines(sections, language);
        List<BlockClass> named = lines.stream().map(SectionClasses::named).toList();
        List<BlockClass> likely = LineModel.classes(lines, named, language);
        List<Clause> settled = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            BlockClass block = line.named() ? named.get(at) : detailed(likely.get(at), line.evidence());
            settled.add(line.clause().in(block));
        }
        return withAnswers(settled, lines);
    }

    /** All clauses in order, with what tells their class. */
    static List<Line> lines(List<Section> sections, String language) {
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at < sections.size(); at++) {
            for (Clause clause : sections.get(at).clauses()) {
                ClauseEvidence evidence = new ClauseEvidence(clause.text(), language);
                List<String> signs = LineFeatures.signs(clause, evidence);
                lines.add(new Line(clause, evidence, sections.get(at).heading(), at, signs));
            }
        }
        return lines;
    }

    private static List<Clause> withAnswers(List<Clause> settled, List<Line> lines) {
        for (int at = 0; at + 1 < settled.size(); at++) {
            Clause one = settled.get(at);
            boolean joined =
                    settled.get(at + 1).start() - one.end() <= 1 && one.text().endsWith("?");
            if (joined && lines.get(at + 1).evidence().has("preferred")) {
                settled.set(at, one.in(BlockClass.PREFERRED));
            }
        }
        return settled;
    }

    /** What is said of pay and law is told from the rest by its words alone. */
    private static BlockClass detailed(BlockClass likely, ClauseEvidence evidence) {
        if (evidence.has("legal")) {
            return BlockClass.LEGAL;
        }
        boolean pay = likely == BlockClass.PROCESS && evidence.of(BlockClass.PAY) > evidence.of(BlockClass.PROCESS);
        return pay ? BlockClass.PAY : likely;
    }

    /**
     * The class that headings give a clause, UNKNOWN if they say nothing. A cue in the clause beats the block: "ideally" among
     * requirements is preferred, and a list of things to do is none of what an employer says of itself.
     */
    static BlockClass named(Line line) {
        BlockClass block = line.named() ? line.clause().block() : BlockClass.UNKNOWN;
        ClauseEvidence evidence = line.evidence();
        if (evidence.has("legal") && line.named()) {
            return BlockClass.LEGAL;
        }
        if (block == BlockClass.REQUIRED && evidence.has("preferred")) {
            return BlockClass.PREFERRED;
        }
        if (block == BlockClass.ABOUT && line.clause().item() && evidence.opensWithDuty()) {
            return BlockClass.RESPONSIBILITIES;
        }
        boolean asks = (block == BlockClass.RESPONSIBILITIES && evidence.insists())
                || (block == BlockClass.PREFERRED
                        && (evidence.surelyMust() || (!line.clause().item() && evidence.wantsTrait())));
        return asks ? BlockClass.REQUIRED : block;
    }
}
