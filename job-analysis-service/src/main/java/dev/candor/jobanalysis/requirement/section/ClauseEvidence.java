package dev.candor.jobanalysis.requirement.section;

import dev.candor.skills.Skill;
import dev.candor.skills.SkillMatcher;
import dev.candor.skills.text.Degrees;
import dev.candor.skills.text.Folding;
import dev.candor.skills.text.LanguageLevels;
import dev.candor.skills.text.Phrases;
import dev.candor.skills.text.Tokens;
import dev.candor.skills.text.Tokens.Token;
import dev.candor.skills.text.WordTable;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Adds up what the words of one clause say about its class, whatever stands around it. */
final class ClauseEvidence {

    private static final WordTable CUE_TABLE = WordTable.load(ClauseEvidence.class, "cues.tsv");
    private static final Phrases CUES = Phrases.of(CUE_TABLE);
    private static final WordTable DUTIES = WordTable.load(ClauseEvidence.class, "duties.tsv");
    private static final Set<String> DUTY_VERBS = folded("verb");
    private static final Set<String> NO_DUTY = folded("notduty");
    private static final Set<String> NO_ENGLISH = folded("noenglish");
    private static final Set<String> GERMAN_JOINT = folded("germanjoint");
    private static final Set<String> NO_GERMAN = folded("nogerman");
    private static final Set<String> ROMANCE_JOINT = folded("romancejoint");
    private static final Set<String> NO_ROMANCE = folded("noromance");
    private static final Set<String> SECOND_PERSON = Set.of("you", "du", "sie", "vous", "tu");

    private final List<Token> tokens;
    private final String text;
    private final Set<String> cues = new HashSet<>();
    private final Map<BlockClass, Double> scores = new EnumMap<>(BlockClass.class);

    ClauseEvidence(String text) {
        this.text = text;
        this.tokens = Tokens.of(text);
        for (int at = 0; at < tokens.size(); at++) {
            for (String key : CUE_TABLE.keys()) {
                if (!cues.contains(key) && CUES.at(tokens, at, key) != null) {
                    cues.add(key);
                }
            }
        }
        weigh();
    }

    private static Set<String> folded(String key) {
        Set<String> words = new HashSet<>();
        DUTIES.words(key).forEach(word -> words.add(Folding.fold(word)));
        return words;
    }

    /** Whether a cue of that kind stands in the clause. */
    boolean has(String cue) {
        return cues.contains(cue);
    }

    /** Whether it says that something is not asked for. */
    boolean waives() {
        return has("waiver") && !has("preferred");
    }

    double of(BlockClass block) {
        return scores.getOrDefault(block, 0.0);
    }

    /** Says in so many words that it asks for something, whatever the heading above says. */
    boolean insists() {
        return has("must") && (has("noun") || bindsDegree()) && !has("benefit") && !opensWithDuty();
    }

    private void weigh() {
        boolean takes = takes();
        boolean opensWithDuty = opensWithDuty();
        add(BlockClass.PREFERRED, has("preferred") ? 6.0 : 0.0);
        add(BlockClass.REQUIRED, has("must") ? 2.5 : 0.0);
        add(BlockClass.REQUIRED, has("wants") || takes ? 2.5 : 0.0);
        add(BlockClass.REQUIRED, has("noun") && !opensWithDuty ? 1.5 : 0.0);
        add(BlockClass.REQUIRED, bindsDegree() ? 2.0 : 0.0);
        add(BlockClass.REQUIRED, softSkills());
        add(BlockClass.RESPONSIBILITIES, has("duty") && !takes ? 2.5 : 0.0);
        add(BlockClass.RESPONSIBILITIES, opensWithDuty || tellsDuty() ? 2.5 : 0.0);
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
            boolean future = word.equals("will") || word.equals("ll");
            if (future && CUES.at(tokens, at + 1, "takes") != null) {
                return true;
            }
        }
        return false;
    }

    /** English imperative, German noun of action or infinitive, Romance infinitive. */
    private boolean opensWithDuty() {
        int first = 0;
        while (first < tokens.size() && !tokens.get(first).word()) {
            first++;
        }
        if (first + 1 >= tokens.size()) {
            return false;
        }
        String word = tokens.get(first).folded();
        String next = tokens.get(first + 1).folded();
        boolean english = DUTY_VERBS.contains(word) && !NO_ENGLISH.contains(next);
        boolean german = GERMAN_JOINT.contains(next) && tokens.get(first).capitalised() && isGermanAction(word);
        return english || german || (ROMANCE_JOINT.contains(next) && isInfinitive(word));
    }

    private static boolean isGermanAction(String word) {
        boolean ending = word.endsWith("ung") || word.endsWith("en") || word.endsWith("ion");
        return word.length() > 6 && ending && !NO_GERMAN.contains(word);
    }

    private static boolean isInfinitive(String word) {
        boolean ending = word.endsWith("er") || word.endsWith("ir") || word.endsWith("ar");
        return word.length() > 4 && ending && !NO_ROMANCE.contains(word);
    }

    /** "You look after", "Du berätst", "Vous gérez", "Atenderás". */
    private boolean tellsDuty() {
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            String word = token.folded();
            boolean person = SECOND_PERSON.contains(word) && at + 1 < tokens.size();
            if (person && isDutyVerb(word, tokens.get(at + 1).folded())) {
                return true;
            }
            boolean future = word.length() > 5 && token.text().endsWith("ás") && !NO_DUTY.contains(word);
            if (future && at < 3) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDutyVerb(String person, String verb) {
        if (NO_DUTY.contains(verb) || !Character.isLetter(verb.codePointAt(0))) {
            return false;
        }
        return switch (person) {
            case "vous" -> verb.endsWith("ez");
            case "du" -> verb.endsWith("st") || verb.endsWith("t");
            case "sie" -> verb.endsWith("en") || verb.endsWith("ern");
            case "you" -> DUTY_VERBS.contains(verb);
            default -> verb.endsWith("es");
        };
    }
}
