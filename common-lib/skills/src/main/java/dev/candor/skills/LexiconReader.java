package dev.candor.skills;

import dev.candor.skills.Skill.Alias;
import dev.candor.skills.Skill.Flag;
import dev.candor.skills.Skill.Implied;
import dev.candor.skills.Skill.Kind;
import dev.candor.skills.Skill.Reason;
import dev.candor.skills.text.WordTable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads the shipped tables: one skill a line, tab separated, {@code -} for an empty column. Neighbours stand apart, as lines of ids
 * of which every two are related.
 */
final class LexiconReader {

    private static final int COLUMNS = 7;

    private LexiconReader() {}

    static List<Skill> read() {
        Map<String, Set<String>> related = families(WordTable.lines(LexiconReader.class, "families.tsv"));
        List<Skill> skills = new ArrayList<>();
        for (String file : WordTable.lines(LexiconReader.class, "files.txt")) {
            for (String line : WordTable.lines(LexiconReader.class, file.strip() + ".tsv")) {
                skills.add(skill(line, related));
            }
        }
        return skills;
    }

    private static Map<String, Set<String>> families(List<String> lines) {
        Map<String, Set<String>> related = new HashMap<>();
        for (String line : lines) {
            List<String> family = items(line);
            for (String id : family) {
                Set<String> neighbours = related.computeIfAbsent(id, ignored -> new TreeSet<>());
                family.stream().filter(other -> !other.equals(id)).forEach(neighbours::add);
            }
        }
        return related;
    }

    private static Skill skill(String line, Map<String, Set<String>> related) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalStateException("a skill needs " + COLUMNS + " columns: " + line);
        }
        return new Skill(
                columns[0],
                columns[1],
                Kind.valueOf(columns[2].toUpperCase(Locale.ROOT)),
                flags(columns[3]),
                items(columns[4]).stream().map(Alias::of).toList(),
                items(columns[5]).stream().map(LexiconReader::implied).toList(),
                List.copyOf(related.getOrDefault(columns[0], Set.of())),
                columns[6].equals("-") ? null : Integer.valueOf(columns[6]));
    }

    private static List<String> items(String column) {
        return column.equals("-") ? List.of() : List.of(column.split("\\|", -1));
    }

    private static Set<Flag> flags(String column) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (!column.equals("-")) {
            for (String flag : column.split(",", -1)) {
                flags.add(Flag.valueOf(flag.toUpperCase(Locale.ROOT)));
            }
        }
        return Set.copyOf(flags);
    }

    private static Implied implied(String written) {
        int colon = written.indexOf(':');
        Reason reason = Reason.valueOf(written.substring(0, colon).toUpperCase(Locale.ROOT));
        return new Implied(written.substring(colon + 1), reason);
    }
}
