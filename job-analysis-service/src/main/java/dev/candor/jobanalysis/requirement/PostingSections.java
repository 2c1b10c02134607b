package dev.candor.jobanalysis.requirement;

import dev.candor.skills.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Cuts a posting into clauses and says of each what it is about: by the heading above it, by a cue of its own, else by its
 * neighbours in the same list.
 */
final class PostingSections {

    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-–—*•·▪◦‣●○✓✔➢➤►»]|\\d{1,2}[.)])\\s+");
    private static final int HEADING_WORDS = 9;
    private static final CueTable HEADINGS = new CueTable("headings.tsv");
    private static final CueTable CUES = new CueTable("cues.tsv");

    private final String text;
    private final List<Clause> clauses = new ArrayList<>();
    private BlockClass block = BlockClass.UNKNOWN;
    private boolean headed;

    private PostingSections(String text) {
        this.text = text;
    }

    static List<Clause> of(String text) {
        PostingSections sections = new PostingSections(text);
        sections.cut();
        return Neighbours.settle(sections.clauses);
    }

    private void cut() {
        int start = 0;
        boolean blankBefore = true;
        while (start <= text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            String line = text.substring(start, end);
            if (!line.isBlank()) {
                line(line, start, blankBefore);
            }
            blankBefore = line.isBlank();
            start = end + 1;
        }
    }

    private void line(String line, int start, boolean blankBefore) {
        boolean item = BULLET.matcher(line).find();
        if (!item && heading(line, blankBefore)) {
            return;
        }
        String body = BULLET.matcher(line).replaceFirst("");
        int offset = start + line.length() - body.length();
        int colon = body.indexOf(':');
        if (colon > 0
                && colon < body.length() - 2
                && !known(body.substring(0, colon)).equals(BlockClass.UNKNOWN)) {
            BlockClass own = known(body.substring(0, colon));
            add(body.substring(colon + 1), offset + colon + 1, own, item, true);
        } else {
            add(body, offset, block, item, headed);
        }
    }

    private boolean heading(String line, boolean blankBefore) {
        String bare = line.strip();
        BlockClass named = known(bare);
        boolean looks = bare.endsWith(":") || bare.endsWith("?") || blankBefore;
        boolean brief = bare.split("\\s+").length <= HEADING_WORDS && !bare.endsWith(".") && !bare.endsWith(",");
        if (brief && named != BlockClass.UNKNOWN) {
            block = named;
            headed = true;
            return true;
        }
        if (brief && looks && (bare.endsWith(":") || upperCase(bare))) {
            block = BlockClass.UNKNOWN;
            headed = false;
            return true;
        }
        return false;
    }

    private static boolean upperCase(String line) {
        return line.equals(line.toUpperCase(Locale.ROOT))
                && line.chars().filter(Character::isLetter).count() > 3;
    }

    private static BlockClass known(String heading) {
        String bare = CueTable.bare(heading).replaceAll("\\s*\\(.*\\)$", "");
        for (String key : HEADINGS.keys()) {
            if (HEADINGS.is(key, bare)) {
                return BlockClass.valueOf(key.toUpperCase(Locale.ROOT));
            }
        }
        return BlockClass.UNKNOWN;
    }

    private void add(String body, int offset, BlockClass inherited, boolean item, boolean underHeading) {
        for (Sentences.Sentence sentence : Sentences.split(body)) {
            String words = sentence.in(body);
            String trimmed = words.strip();
            if (!trimmed.isEmpty()) {
                int start = offset + sentence.start() + words.indexOf(trimmed);
                BlockClass own = own(trimmed, inherited, underHeading);
                clauses.add(new Clause(trimmed, start, start + trimmed.length(), own, item, underHeading));
            }
        }
    }

    /** A cue in the clause beats the block: "ideally" among requirements is preferred. */
    private static BlockClass own(String clause, BlockClass inherited, boolean underHeading) {
        if (CUES.in("legal", clause)) {
            return BlockClass.LEGAL;
        }
        if (underHeading && !inherited.asks()) {
            return inherited;
        }
        if (CUES.in("preferred", clause)) {
            return BlockClass.PREFERRED;
        }
        if (underHeading && inherited != BlockClass.UNKNOWN) {
            return inherited;
        }
        return CUES.in("benefit", clause)
                ? BlockClass.BENEFITS
                : CUES.in("duty", clause)
                        ? BlockClass.RESPONSIBILITIES
                        : CUES.in("required", clause) ? BlockClass.REQUIRED : BlockClass.UNKNOWN;
    }

    /** Whether the clause says that something is not asked for. */
    static boolean waives(String clause) {
        return CUES.in("none", clause);
    }

    /** Whether the clause itself speaks of something asked for. */
    static boolean asks(String clause) {
        return CUES.in("required", clause) || CUES.in("preferred", clause);
    }
}
