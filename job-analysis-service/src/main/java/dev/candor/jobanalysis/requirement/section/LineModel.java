package dev.candor.jobanalysis.requirement.section;

import dev.candor.jobanalysis.requirement.heading.BlockClass;
import dev.candor.skills.text.WordTable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The likeliest run of classes for the clauses of a posting: a linear-chain conditional random field. Its weights were learned from
 * labelled postings by {@code deploy/evals/lines/train.sh}, which also says how well they carry over to authors left out.
 */
final class LineModel {

    /** Classes in the order of the weights' columns; {@code PROCESS} stands for all that is none of the others. */
    private static final List<BlockClass> CLASSES = List.of(
            BlockClass.REQUIRED,
            BlockClass.PREFERRED,
            BlockClass.RESPONSIBILITIES,
            BlockClass.BENEFITS,
            BlockClass.ABOUT,
            BlockClass.PROCESS);
    /**
     * What the class that a known heading names has ahead of the others, and where nothing in the line itself speaks against it. What
     * is asked for below such a heading, though perhaps less or more firmly than it says, is not far ahead of the other kind of asking.
     */
    private static final double NAMED = 3.0;

    private static final double UNDOUBTED = 8.0;

    private static final String ENDS = ".!?:";
    private static final double HUNDREDTH = 0.01;
    private static final String CHANGE = ">";
    private static final Map<String, double[]> WEIGHTS = load();

    private LineModel() {}

    private static Map<String, double[]> load() {
        Map<String, double[]> weights = new HashMap<>();
        for (String line : WordTable.lines(LineModel.class, "line-weights.tsv")) {
            String[] columns = line.split("\t", -1);
            double[] row = new double[CLASSES.size()];
            for (int at = 0; at < row.length; at++) {
                row[at] = Integer.parseInt(columns[at + 1]) * HUNDREDTH;
            }
            weights.put(columns[0], row);
        }
        return weights;
    }

    /** A class for each clause. */
    static List<BlockClass> classes(List<Line> lines, String language) {
        LineSurroundings around = new LineSurroundings(lines);
        double[] best = new double[CLASSES.size()];
        int[][] from = new int[lines.size()][CLASSES.size()];
        for (int at = 0; at < lines.size(); at++) {
            double[] own = weigh(around.features(at, language));
            lead(lines.get(at), own);
            best = at == 0 ? own : step(best, own, change(lines.get(at - 1), lines.get(at)), from[at]);
        }
        return trace(best, from);
    }

    private static double[] weigh(Map<String, Double> features) {
        double[] sum = new double[CLASSES.size()];
        features.forEach((name, value) -> {
            double[] weights = WEIGHTS.get(name);
            for (int now = 0; weights != null && now < sum.length; now++) {
                sum[now] += value * weights[now];
            }
        });
        return sum;
    }

    private static void lead(Line line, double[] own) {
        BlockClass named = SectionClasses.named(line);
        if (named == BlockClass.UNKNOWN) {
            return;
        }
        SectionClasses.Doubt doubt = SectionClasses.doubt(line);
        own[CLASSES.contains(named) ? CLASSES.indexOf(named) : CLASSES.size() - 1] +=
                doubt == SectionClasses.Doubt.WHOLE ? NAMED : UNDOUBTED;
        if (doubt == SectionClasses.Doubt.NECESSITY) {
            own[CLASSES.indexOf(named == BlockClass.REQUIRED ? BlockClass.PREFERRED : BlockClass.REQUIRED)] +=
                    UNDOUBTED - NAMED;
        }
    }

    /** How one clause is joined to the next: by the same sentence, line, list or text, or not at all. */
    static String change(Line last, Line now) {
        if (last.section() != now.section()) {
            return now.named() ? "named" : "section";
        }
        if (last.row() == now.row()) {
            return ENDS.indexOf(last.clause().text().charAt(last.clause().text().length() - 1)) < 0
                    ? "part"
                    : "sentence";
        }
        String form = last.clause().item() && now.clause().item() ? "list" : "text";
        return now.named() ? "named-" + form : now.heading().isEmpty() ? form : "headed-" + form;
    }

    private static double[] step(double[] before, double[] own, String change, int[] from) {
        double[] best = new double[own.length];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        for (int last = 0; last < own.length; last++) {
            double[] costs = WEIGHTS.getOrDefault(CHANGE + change + CHANGE + CLASSES.get(last), new double[own.length]);
            for (int now = 0; now < own.length; now++) {
                double score = before[last] + costs[now] + own[now];
                if (score > best[now]) {
                    best[now] = score;
                    from[now] = last;
                }
            }
        }
        return best;
    }

    private static List<BlockClass> trace(double[] best, int[][] from) {
        int state = 0;
        for (int now = 1; now < best.length; now++) {
            state = best[now] > best[state] ? now : state;
        }
        BlockClass[] classes = new BlockClass[from.length];
        for (int at = classes.length - 1; at >= 0; at--) {
            classes[at] = CLASSES.get(state);
            state = from[at][state];
        }
        return List.of(classes);
    }
}
