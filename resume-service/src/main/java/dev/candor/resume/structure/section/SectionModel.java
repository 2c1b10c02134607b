package dev.candor.resume.structure.section;

import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Vocabulary.Kind;
import dev.candor.skills.text.WordTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely the lines of a section are to be of each kind, whatever its heading says: a multinomial logistic regression. Its weights
 * were learned from labelled resumes by {@code deploy/evals/sections/train.sh}, which also says how well they carry over to
 * authors left out.
 */
public final class SectionModel {

    /** Kinds in the order of the weights' columns. */
    private static final List<Kind> KINDS = List.of(
            Kind.SUMMARY,
            Kind.WORK,
            Kind.EDUCATION,
            Kind.SKILLS,
            Kind.LANGUAGES,
            Kind.CERTIFICATES,
            Kind.AWARDS,
            Kind.PROJECTS,
            Kind.PUBLICATIONS,
            Kind.VOLUNTEER,
            Kind.INTERESTS,
            Kind.REFERENCES,
            Kind.CONTACT,
            Kind.OTHER);

    private static final double HUNDREDTH = 0.01;
    private static final Map<String, double[]> WEIGHTS = load();

    private SectionModel() {}

    private static Map<String, double[]> load() {
        Map<String, double[]> weights = new HashMap<>();
        for (String line : WordTable.lines(SectionModel.class, "section-weights.tsv")) {
            String[] columns = line.split("\t", -1);
            double[] row = new double[KINDS.size()];
            for (int at = 0; at < row.length; at++) {
                row[at] = Integer.parseInt(columns[at + 1]) * HUNDREDTH;
            }
            weights.put(columns[0], row);
        }
        return weights;
    }

    /** The likeliest kind of lines that stand at a place among sections, in the light of what their heading says. */
    public static Kind kind(List<TextLine> lines, SectionPlace place, HeadingSense heading) {
        double[] sum = new double[KINDS.size()];
        SectionFeatures.of(lines, place).forEach((name, value) -> {
            double[] weights = WEIGHTS.get(name);
            for (int at = 0; weights != null && at < sum.length; at++) {
                sum[at] += value * weights[at];
            }
        });
        if (heading.kind() != null) {
            sum[KINDS.indexOf(heading.kind())] += heading.trust();
        }
        int best = 0;
        for (int at = 1; at < sum.length; at++) {
            best = sum[at] > sum[best] ? at : best;
        }
        return KINDS.get(best);
    }
}
