package dev.candor.jobanalysis.requirement.section;

import dev.candor.jobanalysis.requirement.evidence.ClauseEvidence;
import dev.candor.jobanalysis.requirement.heading.BlockClass;
import dev.candor.jobanalysis.requirement.heading.HeadingForms;
import dev.candor.jobanalysis.requirement.heading.Headings;
import dev.candor.skills.SkillMatcher;
import dev.candor.skills.text.Degrees;
import dev.candor.skills.text.LanguageLevels;
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

    private static final Phrases CUES = Phrases.load(ClauseEvidence.class, "cues.tsv");
    private static final int LONGEST_CLAUSE = 1_500;
    private static final int FEWEST_WORDS = 2;
    private static final int LONGEST_LABEL = 30;

    private final String text;
    private final List<Section> sections = new ArrayList<>();
    private Section section = new Section("", BlockClass.UNKNOWN, new ArrayList<>());

    private PostingSections(String text) {
        this.text = text;
        sections.add(section);
    }

    /** What stands below one heading, or before the first: there {@code heading} is empty. */
    record Section(String heading, BlockClass block, List<Clause> clauses) {

        boolean headed() {
            return block != BlockClass.UNKNOWN;
        }
    }

    /** All clauses in order, headings left out. */
    public static List<Clause> of(String text) {
        return SectionClasses.settle(sections(text), text, Languages.detect(text));
    }

    /** The clauses below their headings, with the classes that headings and labels name. */
    static List<Section> sections(String text) {
        PostingSections sections = new PostingSections(text);
        sections.cut();
        return sections.sections;
    }

    /** Whether a line is one of the usual headings of a posting. */
    public static boolean heading(String line) {
        return Headings.brief(line) && Headings.named(line, false) != BlockClass.UNKNOWN;
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
        return at < text.length() && Bullets.length(text.substring(at, Math.min(text.length(), at + 4))) > 0;
    }

    private void line(String line, int start, boolean blankBefore, boolean listBehind) {
        int bullet = Bullets.length(line);
        if (bullet == 0 && heading(line, start, blankBefore, listBehind)) {
            return;
        }
        String body = line.substring(bullet);
        int colon = body.indexOf(':');
        BlockClass own = colon > 0 && colon < body.length() - 2
                ? Headings.named(body.substring(0, colon), false)
                : BlockClass.UNKNOWN;
        boolean item = bullet > 0 || !body.strip().endsWith(".");
        if (own == BlockClass.UNKNOWN) {
            add(new Body(body, start + bullet, section.block(), item, section.headed()));
        } else {
            add(new Body(body.substring(colon + 1), start + bullet + colon + 1, own, item, true));
        }
    }

    /** Whether a line that nothing marks may be a heading: it names nothing itself, and something other than a heading follows. */
    private boolean plainHeading(String line, int end) {
        String next = text.substring(end)
                .lines()
                .filter(one -> !one.isBlank())
                .findFirst()
                .orElse("");
        return section.headed()
                && Character.isUpperCase(line.codePointAt(0))
                && Headings.brief(line)
                && !next.isEmpty()
                && Headings.named(next, false) == BlockClass.UNKNOWN
                && !names("- " + line);
    }

    private boolean heading(String line, int start, boolean blankBefore, boolean listBehind) {
        boolean looks = Headings.looks(line, blankBefore, listBehind);
        BlockClass named = Headings.named(line, looks || (blankBefore && Headings.brief(line)));
        boolean known = named != BlockClass.UNKNOWN && Headings.brief(line);
        if (!known && !looks && !listBehind && plainHeading(line, start + line.length())) {
            named = Headings.named(line, true);
            known = named.asks() && named != section.block();
        }
        if (known || looks || Headings.open(line) || HeadingForms.heading(line)) {
            section = new Section(line, known ? named : BlockClass.UNKNOWN, new ArrayList<>());
            sections.add(section);
            return true;
        }
        return false;
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
            section.clauses()
                    .add(new Clause(
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
        boolean welcome = ClauseEvidence.welcomes(sentence, tokens);
        for (int at = FEWEST_WORDS; at + 1 < tokens.size(); at++) {
            String sign = tokens.get(at).text();
            boolean turns = ",–;".contains(sign)
                    && CUES.length(tokens, at + 1, "splits") > 0
                    && names(sentence.substring(tokens.get(at).end()));
            boolean weaker = welcome
                    && sign.equals(",")
                    && mustThenWelcome(sentence, tokens.get(at).start());
            boolean opens = sign.equals("(") && welcomeInBrackets(sentence, tokens, at);
            boolean next = sign.equals(";") && tokens.size() - at > FEWEST_WORDS;
            if (turns || weaker || opens || next) {
                cuts.add(tokens.get(at).start());
            }
        }
        return cuts;
    }

    /** Whether the rest of a sentence names something that can be asked for, not only where or how: "ideally in one country". */
    private static boolean names(String rest) {
        return !SkillMatcher.standard().find(rest).isEmpty()
                || !LanguageLevels.find(rest).isEmpty()
                || !Degrees.find(rest).isEmpty()
                || CUES.length(Tokens.of(rest), 1, "noun") > 0
                || CUES.length(Tokens.of(rest), 2, "noun") > 0;
    }

    /** "Cucumber is a must, exposure to Playwright is good to have". */
    private static boolean mustThenWelcome(String sentence, int comma) {
        ClauseEvidence before = new ClauseEvidence(sentence.substring(0, comma), Languages.UNKNOWN);
        ClauseEvidence behind = new ClauseEvidence(sentence.substring(comma + 1), Languages.UNKNOWN);
        return before.has("must") && !before.has("preferred") && behind.has("preferred") && !behind.has("must");
    }

    /** "(Siemens preferred)" names what is welcome; "(preferred)" is about what stands before. */
    private static boolean welcomeInBrackets(String sentence, List<Token> tokens, int open) {
        int end = open + 1;
        boolean preferred = false;
        while (end < tokens.size() && !tokens.get(end).text().equals(")")) {
            preferred |= CUES.length(tokens, end, "preferred") > 0;
            end++;
        }
        String inside =
                sentence.substring(tokens.get(open).end(), tokens.get(end - 1).end());
        return preferred && names("- " + inside);
    }
}
