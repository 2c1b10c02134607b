package dev.candor.skills;

import dev.candor.skills.Skill.Alias;
import dev.candor.skills.Skill.Flag;
import dev.candor.skills.Skill.Implied;
import dev.candor.skills.Skill.Kind;
import dev.candor.skills.Skill.Reason;
import dev.candor.skills.text.WordTable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the shipped tables: one skill a line, tab separated, {@code -} for an empty column. */
final class LexiconReader {

    private static final int COLUMNS = 8;

    private LexiconReader() {}

    static List<Skill> read() {
        List<Skill> skills = new ArrayList<>();
        for (String file : WordTable.lines(LexiconReader.class, "files.txt")) {
            for (String line : WordTable.lines(LexiconReader.class, file.strip() + ".tsv")) {
                skills.add(skill(line));
            }
        }
        return skills;
    }

    static Skill skill(String line) {
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
                items(columns[6]),
                columns[7].equals("-") ? null : Integer.valueOf(columns[7]));
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
