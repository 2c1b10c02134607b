package dev.candor.jobanalysis.requirement.section;

import dev.candor.skills.text.Languages;
import dev.candor.skills.text.Phrases;
import dev.candor.skills.text.Sentences;
import dev.candor.skills.text.Tokens;
import dev.candor.skills.text.Tokens.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a posting into clauses and says of each what it is about: by the heading above it, by its own words, and where there is
 * no heading by the likeliest run of classes.
 */
public final class PostingSections {

    private static final String MARKS = "-–—*•·▪◦‣●○✓✔➢➤►»◆■□→";
    private static final Phrases CUES = Phrases.load(PostingSections.class, "cues.tsv");
    private static final int LONGEST_CLAUSE = 1_500;
    private static final int FEWEST_WORDS = 2;
    private static final int LONGEST_LABEL = 30;

    private final String text;
    private final List<Clause> clauses = new ArrayList<>();
    private BlockClass block = BlockClass.UNKNOWN;
    private boolean headed;

    private PostingSections(String text) {
        this.text = text;
    }

    /** All clauses in order, headings left out. */
    public static List<Clause> of(String text) {
        PostingSections sections = new PostingSections(text);
        sections.cut();
        return settle(sections.clauses, Languages.detect(text));
    }

    /** Whether the clause says that something is not asked for. */
    public static boolean waives(String clause) {
        return new ClauseEvidence(clause, Languages.UNKNOWN).waives();
    }

    private void cut() {
        int start = 0;
        boolean blankBefore = true;
        while (start <= text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            String line = text.substring(start, end);
            if (!line.isBlank()) {
                line(line, start, blankBefore, listAt(end + 1));
            }
            blankBefore = line.isBlank();
            start = end + 1;
        }
    }

    /** Whether the next line that is not blank begins with a bullet. */
    private boolean listAt(int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() && bullet(text.substring(at, Math.min(text.length(), at + 4))) > 0;
    }

    private void line(String line, int start, boolean blankBefore, boolean listBehind) {
        int bullet = bullet(line);
        if (bullet == 0 && heading(line, blankBefore, listBehind)) {
            return;
        }
        String body = line.substring(bullet);
        int colon = body.indexOf(':');
        BlockClass own = colon > 0 && colon < body.length() - 2
                ? Headings.named(body.substring(0, colon), false)
                : BlockClass.UNKNOWN;
        boolean item = bullet > 0 || !body.strip().endsWith(".");
        if (own == BlockClass.UNKNOWN) {
            add(new Body(body, start + bullet, block, item, headed));
        } else {
            add(new Body(body.substring(colon + 1), start + bullet + colon + 1, own, item, true));
        }
    }

    /** How many characters the bullet at the beginning of a line takes, spaces included; 0 without one. */
    private static int bullet(String line) {
        int at = 0;
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        int mark = at;
        while (mark < line.length() && mark < at + 2 && Character.isDigit(line.charAt(mark))) {
            mark++;
        }
        boolean numbered = mark > at && mark < line.length() && ".)".indexOf(line.charAt(mark)) >= 0;
        boolean marked = at < line.length() && MARKS.indexOf(line.charAt(at)) >= 0;
        int behind = numbered ? mark + 1 : at + 1;
        if ((!numbered && !marked) || behind >= line.length() || !Character.isWhitespace(line.charAt(behind))) {
            return 0;
        }
        while (behind < line.length() && Character.isWhitespace(line.charAt(behind))) {
            behind++;
        }
        return behind;
    }

    private boolean heading(String line, boolean blankBefore, boolean listBehind) {
        boolean looks = Headings.looks(line, blankBefore, listBehind);
        BlockClass named = Headings.named(line, looks || (blankBefore && Headings.brief(line)));
        if (named != BlockClass.UNKNOWN && Headings.brief(line)) {
            block = named;
            headed = true;
            return true;
        }
        if (looks) {
            block = BlockClass.UNKNOWN;
            headed = false;
        }
        return looks;
    }

    /** A line without its bullet, and what it inherits from the lines above. */
    private record Body(String text, int offset, BlockClass block, boolean item, boolean headed) {}

    private void add(Body body) {
        for (Sentences.Sentence sentence : Sentences.split(body.text())) {
            int from = sentence.start();
            for (int cut : cuts(sentence.in(body.text()))) {
                addPart(body, from, sentence.start() + cut);
                from = sentence.start() + cut;
            }
            addPart(body, from, sentence.end());
        }
    }

    private void addPart(Body body, int from, int to) {
        String text = body.text();
        int start = from;
        int end = Math.min(to, from + LONGEST_CLAUSE);
        while (start < end && (Character.isWhitespace(text.charAt(start)) || ",;(–".indexOf(text.charAt(start)) >= 0)) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            String clause = text.substring(start, end);
            int colon = clause.indexOf(':');
            BlockClass own = colon > 2 && colon < LONGEST_LABEL && colon < clause.length() - 2
                    ? Headings.named(clause.substring(0, colon), false)
                    : BlockClass.UNKNOWN;
            boolean named = own != BlockClass.UNKNOWN;
            clauses.add(new Clause(
                    clause,
                    body.offset() + start,
                    body.offset() + end,
                    named ? own : body.block(),
                    body.item(),
                    named || body.headed()));
        }
    }

    /** Where a sentence turns from what is needed to what is welcome: ", ideally with …", "(… preferred)", "; … is a plus". */
    private static List<Integer> cuts(String sentence) {
        List<Integer> cuts = new ArrayList<>();
        List<Token> tokens = Tokens.of(sentence);
        for (int at = FEWEST_WORDS; at + 1 < tokens.size(); at++) {
            String sign = tokens.get(at).text();
            boolean turns = ",–;".contains(sign) && CUES.length(tokens, at + 1, "splits") > 0;
            boolean opens = sign.equals("(") && preferredUntil(tokens, at + 1, ")");
            boolean next = sign.equals(";") && tokens.size() - at > FEWEST_WORDS;
            if (turns || opens || next) {
                cuts.add(tokens.get(at).start());
            }
        }
        return cuts;
    }

    private static boolean preferredUntil(List<Token> tokens, int from, String sign) {
        for (int at = from; at < tokens.size() && !tokens.get(at).text().equals(sign); at++) {
            if (CUES.length(tokens, at, "preferred") > 0) {
                return true;
            }
        }
        return false;
    }

    /** Each clause with its class; what is asked before "Even better." is welcome too. */
    private static List<Clause> settle(List<Clause> clauses, String language) {
        List<ClauseEvidence> evidence = clauses.stream()
                .map(clause -> new ClauseEvidence(clause.text(), language))
                .toList();
        List<Clause> settled = new ArrayList<>();
        int from = 0;
        while (from < clauses.size()) {
            int to = from;
            while (to < clauses.size() && !known(clauses.get(to))) {
                to++;
            }
            if (to > from) {
                settled.addAll(Smoothing.settle(clauses.subList(from, to), evidence.subList(from, to)));
            } else {
                settled.add(underHeading(clauses.get(from), evidence.get(from)));
                to++;
            }
            from = to;
        }
        for (int at = 0; at + 1 < settled.size(); at++) {
            Clause one = settled.get(at);
            boolean joined =
                    settled.get(at + 1).start() - one.end() <= 1 && one.text().endsWith("?");
            if (joined && evidence.get(at + 1).has("preferred")) {
                settled.set(at, one.in(BlockClass.PREFERRED));
            }
        }
        return settled;
    }

    private static boolean known(Clause clause) {
        return clause.headed() && clause.block() != BlockClass.UNKNOWN;
    }

    /** A cue in the clause beats the block: "ideally" among requirements is preferred. */
    private static Clause underHeading(Clause clause, ClauseEvidence evidence) {
        if (evidence.has("legal")) {
            return clause.in(BlockClass.LEGAL);
        }
        if (clause.block() == BlockClass.REQUIRED && evidence.has("preferred")) {
            return clause.in(BlockClass.PREFERRED);
        }
        boolean asks = (clause.block() == BlockClass.RESPONSIBILITIES && evidence.insists())
                || (clause.block() == BlockClass.PREFERRED && evidence.opensWithMust());
        return asks ? clause.in(BlockClass.REQUIRED) : clause;
    }
}
