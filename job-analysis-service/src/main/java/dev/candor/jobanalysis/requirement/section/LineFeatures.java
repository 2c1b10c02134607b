package dev.candor.jobanalysis.requirement.section;

import dev.candor.jobanalysis.requirement.evidence.ClauseEvidence;
import dev.candor.jobanalysis.requirement.heading.BlockClass;
import dev.candor.skills.text.Tokens;
import dev.candor.skills.text.Tokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What can be seen of a clause by itself, by the names under which {@link LineModel} keeps its weights. */
final class LineFeatures {

    private static final int[] LENGTHS = {2, 4, 7, 12, 20};
    private static final int LONGEST_ENDING = 3;
    private static final double MOST = 5.0;
    private static final String MARKS = ".!?:;,";

    private LineFeatures() {}

    /** Its cues and forms, which also count for its neighbours. */
    static List<String> signs(Clause clause, ClauseEvidence evidence) {
        List<String> signs = new ArrayList<>();
        List<String> forms = evidence.forms();
        evidence.cues().stream()
                .filter(cue -> !cue.equals("noun") || !forms.contains("opens"))
                .forEach(cue -> signs.add("cue=" + cue));
        signs.addAll(forms);
        signs.add("weight=" + evidence.weight());
        signs.add("item=" + clause.item());
        return signs;
    }

    /** What only the clause itself is weighed by: its words, its shape, and how much its cues speak for each class. */
    static void own(Clause clause, ClauseEvidence evidence, String language, Map<String, Double> features) {
        words(Tokens.words(clause.text()), language, features);
        shape(clause.text(), features);
        for (BlockClass block : BlockClass.values()) {
            double score = evidence.of(block);
            if (score > 0) {
                features.put("E:" + block, Math.min(1.0, score / MOST));
            }
        }
        features.put("T:" + strongest(evidence), 1.0);
    }

    /** The class that its cues speak for most, or "none". */
    static String strongest(ClauseEvidence evidence) {
        BlockClass best = BlockClass.UNKNOWN;
        for (BlockClass block : BlockClass.values()) {
            best = evidence.of(block) > evidence.of(best) ? block : best;
        }
        return best == BlockClass.UNKNOWN ? "none" : best.name();
    }

    private static void words(List<Token> words, String language, Map<String, Double> features) {
        String before = "^";
        for (Token word : words) {
            String now = word.digits() ? "0" : word.folded();
            features.put("w=" + now, 1.0);
            features.put("b=" + before + "_" + now, 1.0);
            before = now;
        }
        if (!words.isEmpty()) {
            String first = words.getFirst().folded();
            features.put("l=" + words.getLast().folded(), 1.0);
            features.put("c=" + words.getFirst().capitalised(), 1.0);
            for (int size = 2; size <= LONGEST_ENDING && first.length() > size + 1; size++) {
                features.put("s=" + language + "_" + first.substring(first.length() - size), 1.0);
            }
        }
        int length = 0;
        while (length < LENGTHS.length && words.size() > LENGTHS[length]) {
            length++;
        }
        features.put("n=" + length, 1.0);
    }

    private static void shape(String text, Map<String, Double> features) {
        char last = text.charAt(text.length() - 1);
        features.put("end=" + (MARKS.indexOf(last) >= 0 ? last : '_'), 1.0);
        if (text.chars().anyMatch(Character::isDigit)) {
            features.put("digit", 1.0);
        }
        if (text.chars().anyMatch(sign -> Character.getType(sign) == Character.CURRENCY_SYMBOL)) {
            features.put("money", 1.0);
        }
        if (text.contains("@") || text.contains("http") || text.contains("www.")) {
            features.put("address", 1.0);
        }
        if (text.contains("(")) {
            features.put("bracket", 1.0);
        }
        if (text.contains(",")) {
            features.put("comma", 1.0);
        }
    }
}
