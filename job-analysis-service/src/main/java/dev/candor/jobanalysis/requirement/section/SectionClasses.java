package dev.candor.jobanalysis.requirement.section;

import dev.candor.jobanalysis.requirement.evidence.ClauseEvidence;
import dev.candor.jobanalysis.requirement.heading.BlockClass;
import dev.candor.jobanalysis.requirement.section.PostingSections.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives every clause of a posting its class. Below a heading that names a class it is that class, unless the clause itself says
 * otherwise; all others get the likeliest run of classes from {@link LineModel}.
 */
final class SectionClasses {

    private static final double SPEAKS = 2.5;
    private static final List<String> WELCOMES = List.of("preferred", "nice", "unneeded", "would", "teach");
    private static final List<BlockClass> DECIDED =
            List.of(BlockClass.RESPONSIBILITIES, BlockClass.BENEFITS, BlockClass.ABOUT, BlockClass.PROCESS);

    /** How far the words of a clause speak against the class that headings name. */
    enum Doubt {
        NONE,
        /** It is asked for, but perhaps not as firmly, or more firmly. */
        NECESSITY,
        WHOLE
    }

    private SectionClasses() {}

    /** All clauses in order, each with its class; what is asked before "Even better." is welcome too. */
    static List<Clause> settle(List<Section> sections, String text, String language) {
        List<Line> lines = lines(sections, text, language);
        List<BlockClass> likely = LineModel.classes(lines, language);
        NecessityLetters letters = new NecessityLetters(text);
        List<Clause> settled = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            boolean turned = at > 0 && LineModel.change(lines.get(at - 1), line).equals("part");
            boolean welcome = turned && likely.get(at).asks() && line.evidence().has("preferred");
            BlockClass told = welcome ? BlockClass.PREFERRED : detailed(likely.get(at), line);
            BlockClass lettered = letters.of(line.clause());
            settled.add(line.clause().in(lettered == BlockClass.UNKNOWN ? told : lettered));
        }
        return withAnswers(settled, lines);
    }

    /** All clauses in order, with what tells their class. */
    static List<Line> lines(List<Section> sections, String text, String language) {
        List<Line> lines = new ArrayList<>();
        int row = 0;
        int behind = 0;
        for (int at = 0; at < sections.size(); at++) {
            for (Clause clause : sections.get(at).clauses()) {
                ClauseEvidence evidence = new ClauseEvidence(clause.text(), language);
                List<String> signs = LineFeatures.signs(clause, evidence);
                row += text.substring(behind, clause.start()).contains("\n") ? 1 : 0;
                behind = clause.end();
                lines.add(new Line(clause, evidence, sections.get(at).heading(), at, row, signs));
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

    /** What is said of pay and law is told from the rest by its heading and its words alone. */
    private static BlockClass detailed(BlockClass likely, Line line) {
        ClauseEvidence evidence = line.evidence();
        BlockClass named = named(line);
        if (evidence.has("legal")) {
            return BlockClass.LEGAL;
        }
        if (evidence.noted() && named.asks()) {
            return named;
        }
        if (named.asks() && line.clause().item() && doubt(line) == Doubt.NONE && !likely.asks()) {
            return named;
        }
        if (likely != BlockClass.PROCESS) {
            return likely;
        }
        if (named == BlockClass.LEGAL || named == BlockClass.PAY) {
            return named;
        }
        return evidence.of(BlockClass.PAY) > evidence.of(BlockClass.PROCESS) ? BlockClass.PAY : likely;
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

    /** How far the words of a clause speak for another class than the one that headings name. */
    static Doubt doubt(Line line) {
        BlockClass named = named(line);
        ClauseEvidence evidence = line.evidence();
        boolean says = evidence.weight() != ClauseEvidence.Weight.NAME;
        if (says && DECIDED.stream().anyMatch(one -> one != named && evidence.of(one) >= SPEAKS)) {
            return Doubt.WHOLE;
        }
        return switch (named) {
            case PREFERRED -> evidence.has("must") ? Doubt.NECESSITY : Doubt.NONE;
            case REQUIRED -> WELCOMES.stream().anyMatch(evidence::has) ? Doubt.NECESSITY : Doubt.NONE;
            default ->
                evidence.of(BlockClass.REQUIRED) >= SPEAKS || evidence.has("preferred") ? Doubt.WHOLE : Doubt.NONE;
        };
    }
}
