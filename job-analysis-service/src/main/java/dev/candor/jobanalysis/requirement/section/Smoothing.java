package dev.candor.jobanalysis.requirement.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Gives clauses without a heading the likeliest run of classes: what each says itself, the order in which postings are told, and
 * that neighbours share a class.
 */
final class Smoothing {

    private static final BlockClass[] CLASSES = {
        BlockClass.ABOUT,
        BlockClass.RESPONSIBILITIES,
        BlockClass.REQUIRED,
        BlockClass.PREFERRED,
        BlockClass.BENEFITS,
        BlockClass.PAY,
        BlockClass.PROCESS,
        BlockClass.LEGAL
    };
    private static final double FORWARD = 0.8;
    private static final double BACKWARD = 1.5;
    private static final double IN_LIST = 1.0;
    private static final double STILL_PREFERRED = 0.6;
    private static final double BACK_TO_REQUIRED = 0.3;

    private Smoothing() {}

    /** The same clauses, each with the class that fits it best in their run. */
    static List<Clause> settle(List<Clause> clauses, List<ClauseEvidence> evidence) {
        double[] best = new double[CLASSES.length];
        int[][] from = new int[clauses.size()][CLASSES.length];
        for (int at = 0; at < clauses.size(); at++) {
            best = step(clauses, evidence.get(at), at, best, from[at]);
        }
        return trace(clauses, best, from);
    }

    private static double[] step(List<Clause> clauses, ClauseEvidence evidence, int at, double[] before, int[] from) {
        double[] best = new double[CLASSES.length];
        boolean list = at > 0 && clauses.get(at).item() && clauses.get(at - 1).item();
        for (int now = 0; now < CLASSES.length; now++) {
            double own = evidence.of(CLASSES[now]);
            best[now] = Double.NEGATIVE_INFINITY;
            for (int last = 0; last < CLASSES.length; last++) {
                double score = before[last] + own - (at == 0 ? start(now) : cost(last, now, list));
                if (score > best[now]) {
                    best[now] = score;
                    from[now] = last;
                }
            }
        }
        return best;
    }

    /** Postings begin with their title or the employer. */
    private static double start(int now) {
        return CLASSES[now] == BlockClass.ABOUT ? 0.0 : FORWARD;
    }

    private static double cost(int last, int now, boolean list) {
        if (last == now) {
            return CLASSES[now] == BlockClass.PREFERRED ? STILL_PREFERRED : 0.0;
        }
        if (CLASSES[last] == BlockClass.PREFERRED && CLASSES[now] == BlockClass.REQUIRED) {
            return BACK_TO_REQUIRED;
        }
        return (now > last ? FORWARD : BACKWARD) + (list ? IN_LIST : 0.0);
    }

    private static List<Clause> trace(List<Clause> clauses, double[] best, int[][] from) {
        int state = 0;
        for (int now = 1; now < best.length; now++) {
            state = best[now] > best[state] ? now : state;
        }
        Clause[] settled = new Clause[clauses.size()];
        for (int at = clauses.size() - 1; at >= 0; at--) {
            settled[at] = clauses.get(at).in(CLASSES[state]);
            state = from[at][state];
        }
        return new ArrayList<>(Arrays.asList(settled));
    }
}
