package dev.candor.jobanalysis.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The rules of a {@code robots.txt} for one program, by <a href="https://www.rfc-editor.org/rfc/rfc9309">RFC 9309</a>: the groups
 * that name it, else those for all; the longest rule that fits decides, an allowing one at equal length.
 */
final class RobotsRules {

    static final RobotsRules ALLOW_ALL = new RobotsRules(List.of());
    static final RobotsRules ALLOW_NONE = new RobotsRules(List.of(new Rule("/", false)));

    private static final int MOST_RULES = 2_000;
    private static final int LONGEST = 500_000;

    private final List<Rule> rules;

    private RobotsRules(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    private record Rule(String pattern, boolean allows) {}

    /**
     * Reads the rules of a file.
     *
     * @param agent name of the program, as in the first word of its user agent
     */
    static RobotsRules parse(String file, String agent) {
        List<Rule> named = new ArrayList<>();
        List<Rule> all = new ArrayList<>();
        boolean known = false;
        boolean inRules = true;
        boolean mine = false;
        boolean everybody = false;
        for (String line :
                file.substring(0, Math.min(LONGEST, file.length())).lines().toList()) {
            String bare = line.replaceFirst("#.*", "").strip();
            int colon = bare.indexOf(':');
            String key = colon < 0 ? "" : bare.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = colon < 0 ? "" : bare.substring(colon + 1).strip();
            if (key.equals("user-agent")) {
                mine = inRules ? false : mine;
                everybody = inRules ? false : everybody;
                inRules = false;
                mine |= value.equalsIgnoreCase(agent);
                everybody |= value.equals("*");
                known |= mine;
            } else if (key.equals("allow") || key.equals("disallow")) {
                inRules = true;
                add(mine ? named : everybody ? all : new ArrayList<>(), value, key.equals("allow"));
            }
        }
        return new RobotsRules(known ? named : all);
    }

    private static void add(List<Rule> rules, String pattern, boolean allows) {
        if (!pattern.isEmpty() && rules.size() < MOST_RULES) {
            rules.add(new Rule(pattern, allows));
        }
    }

    /** Whether the program may read a path with its query. */
    boolean allow(String path) {
        int longest = -1;
        boolean allowed = true;
        for (Rule rule : rules) {
            int length = rule.pattern().length();
            boolean better = length > longest || (length == longest && rule.allows());
            if (better && fits(rule.pattern(), path)) {
                longest = length;
                allowed = rule.allows();
            }
        }
        return allowed;
    }

    /** {@code *} stands for anything, {@code $} for the end; greedy from left to right, so linear in the path for each star. */
    private static boolean fits(String pattern, String path) {
        boolean toTheEnd = pattern.endsWith("$");
        String[] parts = (toTheEnd ? pattern.substring(0, pattern.length() - 1) : pattern).split("\\*", -1);
        if (!path.startsWith(parts[0])) {
            return false;
        }
        int at = parts[0].length();
        for (int i = 1; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            int found = last && toTheEnd ? endingAt(path, parts[i], at) : path.indexOf(parts[i], at);
            if (found < 0) {
                return false;
            }
            at = found + parts[i].length();
        }
        return !toTheEnd || at == path.length();
    }

    private static int endingAt(String path, String part, int from) {
        int start = path.length() - part.length();
        return start >= from && path.endsWith(part) ? start : -1;
    }
}
