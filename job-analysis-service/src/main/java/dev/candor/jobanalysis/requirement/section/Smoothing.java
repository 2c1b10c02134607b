package dev.candor.jobanalysis.requirement.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Gives clauses without a heading the likeliest run of classes: what each says itself, the order in which postings are told, that
 * neighbours share a class, and that lists go from what counts most to what counts least: behind items that say how much they
 * ask for, bare names are welcome, the more so where a trait, a language or a licence has closed the list before.
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
    private static final int NEAR = 8;
    private static final double ASKS = 1.5;
    private static final double SKIPS_DUTIES = 1.0;
    private static final double FORWARD = 0.8;
    private static final double BACKWARD = 1.5;
    private static final double IN_LIST = 1.0;
    private static final double STILL_PREFERRED = 0.6;
    private static final double BACK_TO_REQUIRED = 0.3;

    /** What a bare name behind fuller items gains as welcome; the three were measured together on labelled postings. */
    private static final double NAME_BEHIND_FULL = 1.2;

    private static final double BRIEF_BEHIND_FULL = 0.45;
    /** A trait, a language or a licence ends either list. */
    private static final double CLOSES_LIST = 0.4;
    /** What the change to welcome items costs less where a list seems to end. */
    private static final double NEW_LIST = 1.6;

    /** What an item gains as something asked for where the items of a list before it open with what is to be done. */
    private static final double OTHER_FORM = 1.0;

    private static final int RUN = 3;
    private static final int FEWEST_DUTIES = 2;

    /** What order weighs where the clauses keep none. */
    private static final double IN_NO_ORDER = 0.5;

    private static final double SURE = 2.5;
    private static final int FEWEST_RETURNS = 2;

    private Smoothing() {}

    /**
     * The same clauses, each with the class that fits it best in their run.
     *
     * @param before what stands before them; UNKNOWN at the beginning of the posting
     */
    static List<Clause> settle(List<Clause> clauses, List<ClauseEvidence> evidence, BlockClass before) {
        double[] best = new double[CLASSES.length];
        if (before != BlockClass.UNKNOWN) {
            for (int now = 0; now < CLASSES.length; now++) {
                best[now] = SectionOrder.next(before, CLASSES[now]);
            }
        }
        int[][] from = new int[clauses.size()][CLASSES.length];
        double weight = mixed(evidence) ? IN_NO_ORDER : 1.0;
        for (int at = 0; at < clauses.size(); at++) {
            double[] own = emissions(evidence, at);
            best = step(own, at == 0 ? starts() : costs(clauses, evidence, at, weight), best, from[at]);
        }
        return trace(clauses, best, from);
    }

    private static double[] emissions(List<ClauseEvidence> evidence, int at) {
        double[] own = new double[CLASSES.length];
        for (int now = 0; now < CLASSES.length; now++) {
            own[now] = evidence.get(at).of(CLASSES[now]);
        }
        own[List.of(CLASSES).indexOf(BlockClass.REQUIRED)] += breaksOff(evidence, at) ? OTHER_FORM : 0.0;
        double bare = switch (evidence.get(at).weight()) {
            case NAME -> evidence.get(at).closes() ? CLOSES_LIST : NAME_BEHIND_FULL;
            case BRIEF -> BRIEF_BEHIND_FULL;
            case PLAIN, FULL -> Double.NEGATIVE_INFINITY;
        };
        if (fuller(evidence, at)) {
            int required = List.of(CLASSES).indexOf(BlockClass.REQUIRED);
            int preferred = List.of(CLASSES).indexOf(BlockClass.PREFERRED);
            own[preferred] = Math.max(own[preferred], own[required] + bare);
        }
        return own;
    }

    /** Whether one of the last items insisted on what it asks for: lists are told from what counts most to what counts least. */
    private static boolean fuller(List<ClauseEvidence> evidence, int at) {
        return evidence.subList(Math.max(0, at - NEAR), at).stream()
                .anyMatch(one -> one.weight() == ClauseEvidence.Weight.FULL || one.of(BlockClass.REQUIRED) >= ASKS);
    }

    /** Whether duties come again and again behind what is asked for, so that the order of the clauses says little. */
    private static boolean mixed(List<ClauseEvidence> evidence) {
        BlockClass last = BlockClass.UNKNOWN;
        int back = 0;
        for (ClauseEvidence one : evidence) {
            boolean duty = one.of(BlockClass.RESPONSIBILITIES) >= SURE;
            boolean asks = Math.max(one.of(BlockClass.REQUIRED), one.of(BlockClass.PREFERRED)) >= SURE;
            if (duty != asks) {
                BlockClass now = duty ? BlockClass.RESPONSIBILITIES : BlockClass.REQUIRED;
                back += last == BlockClass.REQUIRED && duty ? 1 : 0;
                last = now;
            }
        }
        return back >= FEWEST_RETURNS;
    }

    /** Whether a list of things to do, each of which opens with its verb, ends before an item of another form. */
    private static boolean breaksOff(List<ClauseEvidence> evidence, int at) {
        long duties = evidence.subList(Math.max(0, at - RUN), at).stream()
                .filter(ClauseEvidence::opensWithDuty)
                .count();
        return duties >= FEWEST_DUTIES
                && !evidence.get(at).opensWithDuty()
                && evidence.get(at).of(BlockClass.RESPONSIBILITIES) == 0.0;
    }

    /** Whether a list seems to end before a clause and another one to begin with it. */
    private static boolean anew(List<ClauseEvidence> evidence, int at) {
        ClauseEvidence now = evidence.get(at);
        ClauseEvidence before = evidence.get(Math.max(0, at - 1));
        return (before.closes() && !now.closes()) || (before.trait() && !now.trait());
    }

    private static double[] step(double[] own, double[][] costs, double[] before, int[] from) {
        double[] best = new double[CLASSES.length];
        for (int now = 0; now < CLASSES.length; now++) {
            best[now] = Double.NEGATIVE_INFINITY;
            for (int last = 0; last < CLASSES.length; last++) {
                double score = before[last] + own[now] - costs[last][now];
                if (score > best[now]) {
                    best[now] = score;
                    from[now] = last;
                }
            }
        }
        return best;
    }

    private static double[][] starts() {
        double[][] costs = new double[CLASSES.length][CLASSES.length];
        for (double[] one : costs) {
            for (int now = 0; now < CLASSES.length; now++) {
                one[now] = start(now);
            }
        }
        return costs;
    }

    private static double[][] costs(List<Clause> clauses, List<ClauseEvidence> evidence, int at, double weight) {
        boolean list = clauses.get(at).item() && clauses.get(at - 1).item();
        boolean anew = anew(evidence, at);
        double[][] costs = new double[CLASSES.length][CLASSES.length];
        for (int last = 0; last < CLASSES.length; last++) {
            for (int now = 0; now < CLASSES.length; now++) {
                costs[last][now] = weight * cost(last, now, list, anew);
            }
        }
        return costs;
    }

    /** Postings begin with their title or the employer. */
    private static double start(int now) {
        return CLASSES[now] == BlockClass.ABOUT ? 0.0 : FORWARD + (CLASSES[now].asks() ? SKIPS_DUTIES : 0.0);
    }

    private static double cost(int last, int now, boolean list, boolean anew) {
        if (last == now) {
            return CLASSES[now] == BlockClass.PREFERRED ? STILL_PREFERRED : 0.0;
        }
        if (CLASSES[last] == BlockClass.PREFERRED && CLASSES[now] == BlockClass.REQUIRED) {
            return BACK_TO_REQUIRED;
        }
        boolean skips = CLASSES[last] == BlockClass.ABOUT && CLASSES[now].asks();
        boolean welcome = CLASSES[last] == BlockClass.REQUIRED && CLASSES[now] == BlockClass.PREFERRED && anew;
        return (now > last ? FORWARD : BACKWARD)
                + (list ? IN_LIST : 0.0)
                - (welcome ? NEW_LIST : 0.0)
                + (skips ? SKIPS_DUTIES : 0.0);
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
