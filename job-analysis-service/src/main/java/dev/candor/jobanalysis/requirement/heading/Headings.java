package dev.candor.jobanalysis.requirement.heading;

import dev.candor.skills.text.Folding;
import dev.candor.skills.text.WordTable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Tells headings by their words, also with a few more around them, and by their looks. */
public final class Headings {

    private static final Map<String, BlockClass> CLASSES = load();
    private static final int LONGEST = 9;
    private static final double SHARE = 0.55;

    private Headings() {}

    private static Map<String, BlockClass> load() {
        WordTable table = WordTable.load(Headings.class, "headings.tsv");
        Map<String, BlockClass> classes = new HashMap<>();
        for (String key : table.keys()) {
            BlockClass block = BlockClass.valueOf(key.toUpperCase(Locale.ROOT));
            table.words(key).forEach(phrase -> classes.putIfAbsent(Folding.key(phrase), block));
        }
        return classes;
    }

    /**
     * The class that the words of a heading name; UNKNOWN if they name none.
     *
     * @param loose also take a heading that holds a known one and little else
     */
    public static BlockClass named(String line, boolean loose) {
        String key = Folding.key(withoutBrackets(line));
        BlockClass exact = CLASSES.get(key);
        if (exact != null) {
            return exact;
        }
        BlockClass made = key.isEmpty() ? BlockClass.UNKNOWN : HeadingGrammar.named(withoutBrackets(line), false);
        if (!loose || key.isEmpty() || made != BlockClass.UNKNOWN) {
            return made;
        }
        String[] words = key.split(" ");
        BlockClass inside = words.length > LONGEST ? BlockClass.UNKNOWN : inside(words, key.length());
        return inside == BlockClass.UNKNOWN ? HeadingGrammar.named(withoutBrackets(line), true) : inside;
    }

    /** The longest known heading among the words, if it is most of them. */
    private static BlockClass inside(String[] words, int length) {
        for (int size = words.length - 1; size >= 1; size--) {
            for (int from = 0; from + size <= words.length; from++) {
                String part = String.join(" ", Arrays.copyOfRange(words, from, from + size));
                BlockClass block = CLASSES.get(part);
                boolean most = part.length() >= SHARE * length;
                if (block != null && most && (size > 1 || part.length() > 5)) {
                    return block;
                }
            }
        }
        return BlockClass.UNKNOWN;
    }

    /** Whether a line looks like a heading, whatever it says. */
    public static boolean looks(String line, boolean blankBefore, boolean listBehind) {
        String bare = line.strip();
        boolean brief = bare.split("\\s+").length <= LONGEST && bare.length() <= 80 && !bare.startsWith("(");
        boolean sentence = (bare.endsWith(".") && !bare.endsWith("...")) || bare.endsWith(",") || bare.endsWith(";");
        boolean marked =
                bare.endsWith(":") || bare.startsWith("#") || bare.startsWith("**") || upperCase(bare) || asks(bare);
        return brief && !sentence && (marked || (listBehind && blankBefore));
    }

    /** "What will you do?", "We'd love it if …". */
    private static boolean asks(String bare) {
        return bare.endsWith("?") || bare.endsWith("…") || bare.endsWith("...");
    }

    /** Whether a line breaks off and what follows completes it, one to a line. */
    public static boolean open(String line) {
        return brief(line) && HeadingGrammar.open(line);
    }

    /** Whether the line is short enough for a heading and no sentence. */
    public static boolean brief(String line) {
        String bare = line.strip();
        boolean sentence = bare.endsWith(".") && !bare.endsWith("...");
        return bare.split("\\s+").length <= LONGEST && !sentence && !bare.endsWith(",") && !bare.startsWith("(");
    }

    /** All capitals; a single acronym or a norm with its number is an item, not a heading. */
    private static boolean upperCase(String line) {
        return line.equals(line.toUpperCase(Locale.ROOT))
                && line.contains(" ")
                && line.chars().noneMatch(Character::isDigit)
                && line.chars().filter(Character::isLetter).count() > 5;
    }

    private static String withoutBrackets(String line) {
        int open = line.indexOf('(');
        return open > 3 && line.strip().endsWith(")") ? line.substring(0, open) : line;
    }
}
