package dev.candor.skills.text.number;

import dev.candor.skills.text.Folding;
import dev.candor.skills.text.Tokens.Token;
import dev.candor.skills.text.WordTable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads numbers spelled out, up to thousands of millions, compounds such as "dreiundzwanzig" included. */
public final class NumberWords {

    private static final Map<String, Map<String, Long>> BY_LANGUAGE = tables();
    private static final Set<String> CONNECTORS = Set.of("and", "und", "et", "y", "e", "en", "-", "‑");
    private static final Set<String> COMPOUNDING = Set.of("de", "nl", "it", "sv");
    private static final long SCALE = 1000;

    private NumberWords() {}

    /** A number read and how many tokens it took. */
    public record Reading(BigDecimal value, int tokens) {}

    /**
     * The number spelled out from token {@code at} on.
     *
     * @param language ISO 639-1 code; without a table of its own the English one is used
     * @return absent if there is none; a lone "one" or article is none
     */
    public static @Nullable Reading read(List<Token> tokens, int at, String language) {
        Map<String, Long> table = BY_LANGUAGE.getOrDefault(language, BY_LANGUAGE.getOrDefault("en", Map.of()));
        Sum sum = new Sum(language);
        int next = at;
        int taken = at;
        int last = Math.min(tokens.size(), at + 24);
        while (next < last) {
            Token token = tokens.get(next);
            if (next > at && token.lineStart()) {
                break;
            }
            long value = valueOf(token.folded(), table, language);
            if (value >= 0 && sum.add(value)) {
                taken = ++next;
            } else if (value < 0 && next > at && CONNECTORS.contains(token.folded())) {
                next++;
            } else {
                break;
            }
        }
        boolean loneOne = taken - at == 1 && sum.total() == 1;
        return taken == at || loneOne ? null : new Reading(BigDecimal.valueOf(sum.total()), taken - at);
    }

    /** The value of one spelled-out word; -1 if it is none. */
    static long valueOf(String folded, Map<String, Long> table, String language) {
        Long value = table.get(folded);
        if (value != null) {
            return value;
        }
        return COMPOUNDING.contains(language) && folded.length() > 6 ? compound(folded, table, 0) : -1;
    }

    /** The value of a word in a language, one included; -1 if it is no number word. */
    public static long valueOf(String folded, String language) {
        return valueOf(folded, BY_LANGUAGE.getOrDefault(language, Map.of()), language);
    }

    private static long compound(String word, Map<String, Long> table, int depth) {
        Long known = word.isEmpty() ? Long.valueOf(-1) : table.get(word);
        if (known != null || depth > 4) {
            return known == null ? -1 : known;
        }
        for (String mark : List.of("tausend", "duizend", "mila", "tusen", "hundert", "honderd", "cento", "hundra")) {
            int place = word.indexOf(mark);
            if (place >= 0) {
                return around(word, place, mark, table, depth);
            }
        }
        for (String joint : List.of("und", "en", "")) {
            long sum = unitAndTen(word, joint, table);
            if (sum > 0) {
                return sum;
            }
        }
        return -1;
    }

    private static long around(String word, int place, String mark, Map<String, Long> table, int depth) {
        long scale = mark.startsWith("h") || mark.equals("cento") ? 100 : SCALE;
        String before = word.substring(0, place);
        String after = word.substring(place + mark.length());
        if (after.startsWith("und")) {
            after = after.substring(3);
        }
        long factor = before.isEmpty() ? 1 : compound(before, table, depth + 1);
        long rest = after.isEmpty() ? 0 : compound(after, table, depth + 1);
        return factor < 0 || rest < 0 ? -1 : factor * scale + rest;
    }

    private static long unitAndTen(String word, String joint, Map<String, Long> table) {
        for (int i = 2; i < word.length() - joint.length() - 1; i++) {
            if (word.startsWith(joint, i)) {
                long first = table.getOrDefault(word.substring(0, i), -1L);
                long second = table.getOrDefault(word.substring(i + joint.length()), -1L);
                boolean unitFirst = !joint.isEmpty() && first > 0 && first < 10 && second >= 20 && second % 10 == 0;
                boolean tenFirst = joint.isEmpty() && first >= 20 && first % 10 == 0 && second > 0 && second < 10;
                if ((unitFirst || tenFirst) && first < 100 && second < 100) {
                    return first + second;
                }
            }
        }
        return -1;
    }

    private static Map<String, Map<String, Long>> tables() {
        WordTable table = WordTable.load(NumberWords.class, "numbers.tsv");
        Map<String, Map<String, Long>> tables = new HashMap<>();
        for (String key : table.keys()) {
            String[] parts = key.split(" ", 2);
            Map<String, Long> words = tables.computeIfAbsent(parts[0], ignored -> new HashMap<>());
            table.words(key).forEach(word -> words.put(Folding.fold(word), Long.valueOf(parts[1])));
        }
        return tables;
    }

    /** Adds words up as people say them. */
    private static final class Sum {

        private final boolean french;
        private long done;
        private long current;
        private long smallest = Long.MAX_VALUE;

        Sum(String language) {
            this.french = language.equals("fr");
        }

        boolean add(long value) {
            if (value >= SCALE) {
                done += Math.max(1, current) * value;
                current = 0;
                smallest = Long.MAX_VALUE;
            } else if (value == 100) {
                current = Math.max(1, current) * 100;
                smallest = 100;
            } else if (french && value == 20 && current % 100 == 4) {
                current += 76;
                smallest = 20;
            } else if (value < room()) {
                current += value;
                smallest = value;
            } else {
                return false;
            }
            return true;
        }

        /** "twenty five" adds up, "five six" does not. */
        private long room() {
            if (smallest == Long.MAX_VALUE) {
                return SCALE;
            }
            if (smallest >= 100) {
                return 100;
            }
            boolean frenchTen = french && (smallest == 60 || smallest == 20);
            return smallest >= 20 ? (frenchTen ? 20 : 10) : french && smallest == 10 ? 10 : 0;
        }

        long total() {
            return done + current;
        }
    }
}
