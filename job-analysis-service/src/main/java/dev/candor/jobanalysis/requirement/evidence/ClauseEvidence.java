package dev.candor.jobanalysis.requirement.evidence;

import dev.candor.jobanalysis.requirement.heading.BlockClass;
import dev.candor.skills.Skill;
import dev.candor.skills.SkillMatcher;
import dev.candor.skills.text.Degrees;
import dev.candor.skills.text.LanguageLevels;
import dev.candor.skills.text.Phrases;
import dev.candor.skills.text.Tokens;
import dev.candor.skills.text.Tokens.Token;
import dev.candor.skills.text.WordTable;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Adds up what the words of one clause say about its class, whatever stands around it. */
public final class ClauseEvidence {

    private static final WordTable CUE_TABLE = WordTable.load(ClauseEvidence.class, "cues.tsv");
    private static final Phrases CUES = Phrases.of(CUE_TABLE);
    private static final String NOTED_PLUS = "noted-plus";
    private static final String NOTED_MUST = "noted-must";
    private static final double NAMES = 0.8;
    private static final int BRIEF = 7;
    private static final int NAME = 4;
    private static final Set<String> SEVERAL =
            Set.of("and", "und", "et", "y", "e", "och", "en", "i", ",", "&", "sowie");
    private static final Set<String> FUTURE = Set.of("will", "ll", "would", "d");

    private final List<Token> tokens;
    private final String text;
    private final String language;
    private final Set<String> cues = new HashSet<>();
    private final Map<BlockClass, Double> scores = new EnumMap<>(BlockClass.class);

    /** @param language ISO 639-1 code of the posting */
    public ClauseEvidence(String text, String language) {
        this.text = text;
        this.language = language;
        this.tokens = Tokens.of(text);
        for (int at = 0; at < tokens.size(); at++) {
            for (String key : CUE_TABLE.keys()) {
                if (!cues.contains(key) && CUES.at(tokens, at, key) != null) {
                    cues.add(key);
                }
            }
        }
        if (NotedAmounts.plus(text)) {
            cues.add("preferred");
            cues.add(NOTED_PLUS);
        }
        if (NotedAmounts.must(text)) {
            cues.add("must");
            cues.add(NOTED_MUST);
        }
        weigh();
    }

    /** Whether any words of a text say that something is welcome; far cheaper than all the evidence. */
    public static boolean welcomes(String text, List<Token> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            if (CUES.length(tokens, at, "preferred") > 0) {
                return true;
            }
        }
        return NotedAmounts.plus(text);
    }

    /** Whether a cue of that kind stands in the clause. */
    public boolean has(String cue) {
        return cues.contains(cue);
    }

    /** Whether a word behind it says how much it counts: "(required)", "– a plus". */
    public boolean noted() {
        return has(NOTED_PLUS) != has(NOTED_MUST);
    }

    /** Whether it says that something is not asked for. */
    public boolean waives() {
        return has("waiver") && !has("preferred");
    }

    /** How much speaks for a class; 0 if nothing does. */
    public double of(BlockClass block) {
        return scores.getOrDefault(block, 0.0);
    }

    /** How much a clause insists on what it asks for. */
    public enum Weight {
        /** One name, and nothing about it; or little of something. */
        NAME,
        /** A few words that do not say how much of it. */
        BRIEF,
        /** A sentence. */
        PLAIN,
        /** Says how long, how well or how surely: years, a degree or level, "must", "solid". */
        FULL
    }

    /** How much it insists. */
    public Weight weight() {
        if (has("must") || has("degree") || NotedAmounts.years(text) || bindsDegree()) {
            return Weight.FULL;
        }
        List<Token> words = tokens.stream().filter(Token::word).toList();
        if (words.size() > BRIEF || has("wants") || text.endsWith(".")) {
            return Weight.PLAIN;
        }
        if (has("light")) {
            return Weight.NAME;
        }
        boolean several = tokens.stream().anyMatch(token -> SEVERAL.contains(token.folded()));
        return words.size() <= NAME && !several ? Weight.NAME : Weight.BRIEF;
    }

    /** Whether it is about how people are. */
    public boolean trait() {
        return softSkills() > 0;
    }

    /** "You are patient": said of people, and not as welcome. */
    public boolean wantsTrait() {
        return trait() && has("wants") && !has("preferred");
    }

    /** The kinds of cues that stand in the clause. */
    public Set<String> cues() {
        return cues;
    }

    /** The forms it has: how it opens, whom it addresses, what it names. */
    public List<String> forms() {
        Map<String, Boolean> forms = new LinkedHashMap<>();
        forms.put("opens", opensWithDuty());
        forms.put("state", opensWithState());
        forms.put("takes", takes());
        forms.put("will", Modals.willDo(tokens));
        forms.put("would", Modals.would(tokens, language));
        forms.put("tells", DutyForms.told(tokens, language));
        forms.put("years", NotedAmounts.years(text));
        forms.put("degree", bindsDegree());
        forms.put("trait", trait());
        forms.put("lang", !LanguageLevels.find(text).isEmpty());
        forms.put("skills", skills() > 0);
        forms.put("surely", surelyMust());
        return forms.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Says in so many words that it asks for something, whatever the heading above says. */
    public boolean insists() {
        return has("must") && (has("noun") || bindsDegree()) && !has("benefit") && !opensWithDuty();
    }

    /** "Must be able to …", "Forklift: one year (required)": no heading above makes that welcome only. */
    public boolean surelyMust() {
        boolean opens = CUES.length(tokens, 0, "must") > 0;
        return has("must") && !has("preferred") && (opens || has(NOTED_MUST));
    }

    private void weigh() {
        boolean takes = takes();
        boolean will = Modals.willDo(tokens);
        boolean state = opensWithState();
        boolean opensWithDuty = !state && opensWithDuty();
        add(BlockClass.PREFERRED, has("preferred") ? 6.0 : 0.0);
        add(BlockClass.REQUIRED, has("must") ? 2.5 : 0.0);
        add(BlockClass.REQUIRED, (has("wants") && !will) || takes || state ? 2.5 : 0.0);
        add(BlockClass.REQUIRED, has("noun") && !opensWithDuty ? 1.5 : 0.0);
        add(BlockClass.REQUIRED, bindsDegree() ? 2.0 : 0.0);
        add(BlockClass.REQUIRED, softSkills());
        add(BlockClass.REQUIRED, NotedAmounts.years(text) && !has("about") ? 2.5 : 0.0);
        add(BlockClass.REQUIRED, opensWithDuty ? 0.0 : skills());
        add(BlockClass.RESPONSIBILITIES, has("duty") && !takes ? 2.5 : 0.0);
        add(BlockClass.RESPONSIBILITIES, opensWithDuty || will || DutyForms.told(tokens, language) ? 2.5 : 0.0);
        add(BlockClass.PREFERRED, Modals.would(tokens, language) && !has("preferred") ? 3.0 : 0.0);
        add(BlockClass.BENEFITS, has("benefit") ? 4.0 : 0.0);
        add(BlockClass.ABOUT, has("about") ? 3.0 : 0.0);
        add(BlockClass.PROCESS, has("process") ? 4.0 : 0.0);
        add(BlockClass.LEGAL, has("legal") ? 8.0 : 0.0);
        add(BlockClass.PAY, has("pay") && text.chars().anyMatch(Character::isDigit) ? 3.5 : 0.0);
    }

    private void add(BlockClass block, double weight) {
        scores.merge(block, weight, Double::sum);
    }

    private boolean bindsDegree() {
        return !Degrees.find(text).isEmpty()
                || LanguageLevels.find(text).stream().anyMatch(mention -> mention.level() != null);
    }

    /** Traits are asked for, but a duty may name one in passing. */
    private double softSkills() {
        long traits = SkillMatcher.standard().find(text).stream()
                .filter(hit -> hit.skill().kind() == Skill.Kind.SOFT)
                .count();
        return Math.min(2, traits);
    }

    /** "You will need", "you'll bring": future, but no duty. */
    private boolean takes() {
        for (int at = 0; at + 1 < tokens.size(); at++) {
            String word = tokens.get(at).folded();
            boolean future = FUTURE.contains(word);
            if (future && CUES.at(tokens, at + 1, "takes") != null) {
                return true;
            }
        }
        return false;
    }

    private boolean opensWithState() {
        return tokens.stream()
                .filter(Token::word)
                .findFirst()
                .filter(first -> DutyForms.state(first.folded()))
                .isPresent();
    }

    /** A duty by its first words, in English by the verb, elsewhere by its form. */
    public boolean opensWithDuty() {
        int first = 0;
        while (first < tokens.size()
                && (!tokens.get(first).word() || tokens.get(first).folded().equals("to"))) {
            first++;
        }
        boolean described = first + 2 < tokens.size()
                && DutyForms.describes(tokens.get(first), language)
                && DutyForms.opens(tokens.get(first + 1), tokens.get(first + 2).folded(), language);
        boolean plain = first + 1 < tokens.size()
                && DutyForms.opens(tokens.get(first), tokens.get(first + 1).folded(), language);
        return described || plain;
    }

    /** An item that hardly says more than names of skills is asked for rather than done. */
    private double skills() {
        int named = SkillMatcher.standard().find(text, language).stream()
                .filter(hit -> hit.skill().kind().technical() || hit.skill().kind() == Skill.Kind.CERTIFICATE)
                .mapToInt(hit -> hit.end() - hit.start())
                .sum();
        return named * 2 >= text.length() ? NAMES : 0.0;
    }
}
