package dev.candor.jobanalysis.requirement.section;

import dev.candor.jobanalysis.requirement.evidence.ClauseEvidence;
import dev.candor.jobanalysis.requirement.heading.BlockClass;
import dev.candor.jobanalysis.requirement.heading.HeadingGrammar;
import dev.candor.skills.text.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands around the clauses of a posting: the heading, the neighbours, the list they are in, and how far down they are. */
final class LineSurroundings {

    private static final int NEAR = 8;
    private static final int GROUP = 4;
    private static final int RUN = 3;
    private static final int FEWEST_DUTIES = 2;
    private static final double ASKS = 1.5;
    private static final double HINT = 3.0;
    private static final int FIFTHS = 5;
    private static final int FIRST = 6;
    private static final int LAST = 3;
    private static final String DUTY = "opens";
    private static final String TRAIT = "trait";
    private static final Set<String> ENDS = Set.of(TRAIT, "lang", "cue=closing");
    private static final List<String> FAR = List.of(
            DUTY,
            "cue=preferred",
            "cue=must",
            "cue=benefit",
            "cue=wants",
            "weight=FULL",
            "cue=noun",
            TRAIT,
            "cue=about",
            "tells",
            "cue=closing",
            "lang");

    private final List<Line> lines;
    private final List<Set<String>> signs;

    LineSurroundings(List<Line> lines) {
        this.lines = lines;
        this.signs = lines.stream()
                .map(line -> (Set<String>) new HashSet<>(line.signs()))
                .toList();
    }

    /** All that the class of one clause is weighed by. */
    Map<String, Double> features(int at, String language) {
        Line line = lines.get(at);
        Map<String, Double> features = new LinkedHashMap<>();
        features.put("1", 1.0);
        line.signs().forEach(sign -> features.put(sign, 1.0));
        LineFeatures.own(line.clause(), line.evidence(), language, features);
        heading(line, features);
        neighbours(at, features);
        group(at, features);
        row(at, features);
        far(at, features);
        list(at, features);
        place(at, features);
        return features;
    }

    private static void heading(Line line, Map<String, Double> features) {
        boolean none = line.heading().isEmpty();
        BlockClass named = SectionClasses.named(line);
        String above = named == BlockClass.UNKNOWN ? "u" : "k=" + named;
        features.put(above.equals("u") ? none ? "nohead" : "unkhead" : above, 1.0);
        line.signs().forEach(sign -> features.put(above + "&" + sign, 1.0));
        if (!above.equals("u")) {
            features.put(above + "&" + LineFeatures.strongest(line.evidence()), 1.0);
            features.put("kb=" + line.clause().block(), 1.0);
            features.put("doubt=" + SectionClasses.doubt(line), 1.0);
        }
        if (!none) {
            HeadingGrammar.hints(line.heading())
                    .forEach((block, hint) -> features.put("ht=" + block, Math.clamp(hint / HINT, -1.0, 1.0)));
            Tokens.words(line.heading()).forEach(word -> features.put("hw=" + word.folded(), 1.0));
        }
    }

    private void neighbours(int at, Map<String, Double> features) {
        List<String> before = at > 0 ? lines.get(at - 1).signs() : List.of();
        List<String> behind = at + 1 < lines.size() ? lines.get(at + 1).signs() : List.of();
        String last = at > 0 && parted(at - 1) ? "P:" : "p:";
        String next = at + 1 < lines.size() && parted(at) ? "N:" : "n:";
        before.forEach(sign -> features.put(last + sign, 1.0));
        behind.forEach(sign -> features.put(next + sign, 1.0));
        strongest(at, at - 2, "pp", features);
        strongest(at, at - 1, "p", features);
        strongest(at, at + 1, "n", features);
        strongest(at, at + 2, "nn", features);
    }

    /** Whether a heading stands between a line and the next: what is said there tells little of what is said here. */
    private boolean parted(int at) {
        return lines.get(at).section() != lines.get(at + 1).section();
    }

    private void strongest(int at, int other, String side, Map<String, Double> features) {
        if (other >= 0 && other < lines.size()) {
            String strongest = LineFeatures.strongest(lines.get(other).evidence());
            boolean same = lines.get(at).section() == lines.get(other).section();
            if (!strongest.equals("none")) {
                features.put(side + (same ? "=" : "!") + "T:" + strongest, 1.0);
            }
        }
    }

    /** How many of the clauses around it, below the same heading, show what. */
    private void group(int at, Map<String, Double> features) {
        Map<String, Double> counts = new HashMap<>();
        int others = 0;
        for (int other = Math.max(0, at - GROUP); other <= Math.min(lines.size() - 1, at + GROUP); other++) {
            if (other != at && lines.get(other).section() == lines.get(at).section()) {
                others++;
                signs.get(other).forEach(sign -> counts.merge(sign, 1.0, Double::sum));
            }
        }
        for (Map.Entry<String, Double> count : counts.entrySet()) {
            if (!count.getKey().startsWith("item")) {
                features.put("g:" + count.getKey(), count.getValue() / others);
            }
        }
    }

    /** What the other clauses of the same line of the text show. */
    private void row(int at, Map<String, Double> features) {
        int row = lines.get(at).row();
        for (int other = at - 1; other >= 0 && lines.get(other).row() == row; other--) {
            signs.get(other).forEach(sign -> features.put("r:" + sign, 1.0));
        }
        for (int other = at + 1; other < lines.size() && lines.get(other).row() == row; other++) {
            signs.get(other).forEach(sign -> features.put("r:" + sign, 1.0));
        }
    }

    private void far(int at, Map<String, Double> features) {
        for (String sign : FAR) {
            if (at > 1 && any(Math.max(0, at - NEAR), at - 1, sign)) {
                features.put("B:" + sign, 1.0);
            }
            if (any(at + 2, Math.min(lines.size(), at + NEAR + 1), sign)) {
                features.put("A:" + sign, 1.0);
            }
        }
    }

    private boolean any(int from, int to, String sign) {
        for (int at = from; at < to; at++) {
            if (signs.get(at).contains(sign)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a list seems to end before a clause: lists end with traits, languages and licences, and go from more to less. */
    private void list(int at, Map<String, Double> features) {
        if (at == 0) {
            return;
        }
        Set<String> before = signs.get(at - 1);
        if (ends(before) && !ends(signs.get(at))) {
            features.put("anew", 1.0);
        }
        if (before.contains(TRAIT) && !signs.get(at).contains(TRAIT)) {
            features.put("anewt", 1.0);
        }
        List<Line> near = lines.subList(Math.max(0, at - NEAR), at);
        if (near.stream().anyMatch(LineSurroundings::full)) {
            features.put("fuller", 1.0);
            features.put("fuller&" + lines.get(at).evidence().weight(), 1.0);
        }
        long duties = signs.subList(Math.max(0, at - RUN), at).stream()
                .filter(one -> one.contains(DUTY))
                .count();
        if (duties >= FEWEST_DUTIES && !signs.get(at).contains(DUTY)) {
            features.put("breaks", 1.0);
        }
    }

    private static boolean ends(Set<String> signs) {
        return ENDS.stream().anyMatch(signs::contains);
    }

    private static boolean full(Line line) {
        return line.evidence().weight() == ClauseEvidence.Weight.FULL
                || line.evidence().of(BlockClass.REQUIRED) >= ASKS;
    }

    /** How far down a clause stands; says nothing in a few lines that somebody cut out. */
    private void place(int at, Map<String, Double> features) {
        if (lines.size() < NEAR) {
            return;
        }
        features.put("q=" + FIFTHS * at / lines.size(), 1.0);
        if (at < FIRST) {
            features.put("i=" + at, 1.0);
        }
        int left = lines.size() - at;
        if (left <= LAST) {
            features.put("j=" + left, 1.0);
        }
    }
}
