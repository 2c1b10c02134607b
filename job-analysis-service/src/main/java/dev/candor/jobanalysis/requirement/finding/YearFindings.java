package dev.candor.jobanalysis.requirement.finding;

import dev.candor.contract.posting.Requirements.Kind;
import dev.candor.skills.Skill;
import dev.candor.skills.SkillLexicon;
import dev.candor.skills.text.Languages;
import dev.candor.skills.text.Phrases;
import dev.candor.skills.text.Tokens;
import dev.candor.skills.text.Tokens.Token;
import dev.candor.skills.text.number.Quantities;
import dev.candor.skills.text.number.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Binds years to what they are asked of: a tool gets them itself, a field of work becomes experience of so many years. */
final class YearFindings {

    private static final Phrases WORDS = Phrases.load(YearFindings.class, "year-words.tsv");
    private static final int MOST = 40;
    private static final int MONTHS = 12;
    private static final int TOPIC_WORDS = 8;

    private YearFindings() {}

    static List<Finding> bind(String clause, String language, List<Finding> findings) {
        List<Token> tokens = Tokens.of(clause);
        List<Finding> bound = new ArrayList<>(findings);
        boolean companyAge = has(tokens, "company");
        for (Quantity quantity : Quantities.find(clause, language)) {
            if (asksForTime(quantity) && !companyAge) {
                bind(clause, tokens, quantity, bound);
            }
        }
        boolean experience = bound.isEmpty() && has(tokens, "experience");
        if (experience) {
            bound.add(Finding.graded(Kind.EXPERIENCE, topic(clause, tokens, 0, 0), 0, clause.length(), null));
        }
        return bound;
    }

    private static boolean asksForTime(Quantity quantity) {
        boolean time = quantity.unit().equals("year") || (quantity.unit().equals("month") && years(quantity) >= 1);
        boolean upTo = quantity.bound() == Quantity.Bound.AT_MOST || quantity.bound() == Quantity.Bound.UNDER;
        return time && quantity.per() == null && !upTo && years(quantity) >= 1 && years(quantity) <= MOST;
    }

    private static int years(Quantity quantity) {
        int low = quantity.low().intValue();
        return quantity.unit().equals("month") ? low / MONTHS : low;
    }

    private static void bind(String clause, List<Token> tokens, Quantity quantity, List<Finding> bound) {
        int years = years(quantity);
        Finding topic = topic(tokens, quantity, bound);
        if (topic == null) {
            if (bound.stream().noneMatch(one -> one.kind() == Kind.EXPERIENCE)) {
                String name = topic(clause, tokens, quantity.end(), quantity.start());
                bound.add(Finding.graded(Kind.EXPERIENCE, name, 0, clause.length(), null)
                        .withYears(years));
            }
            return;
        }
        if (isTool(topic)) {
            int start = Math.min(topic.start(), quantity.start());
            int end = Math.max(topic.end(), quantity.end());
            boolean free = bound.stream()
                    .filter(one -> !one.equals(topic))
                    .noneMatch(one -> one.start() < end && start < one.end());
            Finding withYears = topic.withYears(years);
            bound.set(bound.indexOf(topic), free ? withYears.over(start, end) : withYears);
            return;
        }
        Finding experience = new Finding(
                Kind.EXPERIENCE, topic.name(), 0, clause.length(), topic.skillIds(), topic.anyOf(), null, years);
        bound.add(experience);
    }

    /** A product, language or norm; a practice, field or branch is experience instead. */
    private static boolean isTool(Finding finding) {
        if (finding.kind() != Kind.TECHNICAL_SKILL || finding.skillIds().isEmpty()) {
            return false;
        }
        String id = finding.skillIds().getFirst();
        return SkillLexicon.standard()
                .byId(id)
                .map(skill -> skill.kind() != Skill.Kind.PRACTICE && skill.kind() != Skill.Kind.KNOWLEDGE)
                .orElse(true);
    }

    /** The finding that follows the years over nothing but small words, or stands right before them. */
    private static @Nullable Finding topic(List<Token> tokens, Quantity quantity, List<Finding> findings) {
        Finding best = null;
        for (Finding finding : findings) {
            boolean subject = finding.kind() == Kind.TECHNICAL_SKILL || finding.kind() == Kind.INDUSTRY;
            boolean nearer = best == null || finding.start() < best.start();
            if (subject
                    && finding.start() >= quantity.end()
                    && nearer
                    && bridged(tokens, quantity.end(), finding.start())) {
                best = finding;
            }
        }
        if (best != null) {
            return best;
        }
        return findings.stream()
                .filter(one -> one.kind() == Kind.TECHNICAL_SKILL && one.end() <= quantity.start())
                .filter(one -> bridged(tokens, one.end(), quantity.start()))
                .reduce((first, last) -> last)
                .orElse(null);
    }

    private static boolean bridged(List<Token> tokens, int from, int to) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).start() < from) {
            at++;
        }
        while (at < tokens.size() && tokens.get(at).end() <= to) {
            int bridge = Math.max(WORDS.length(tokens, at, "bridge"), WORDS.length(tokens, at, "experience"));
            if (bridge == 0
                    && !Set.of("(", ",", "–", "-", ":", "+", "'")
                            .contains(tokens.get(at).text())) {
                return false;
            }
            at += Math.max(1, bridge);
        }
        return true;
    }

    private static boolean has(List<Token> tokens, String key) {
        for (int at = 0; at < tokens.size(); at++) {
            if (WORDS.length(tokens, at, key) > 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * What the experience is in: the words behind "experience in", those between the years and "experience", those before the
     * years, or simply the word for experience.
     */
    private static String topic(String clause, List<Token> tokens, int from, int years) {
        for (int at = tokenAt(tokens, from); at < tokens.size(); at++) {
            int length = WORDS.length(tokens, at, "experience");
            if (length > 0) {
                String behind = phrase(clause, tokens, overBridges(tokens, at + length), Integer.MAX_VALUE);
                String between = phrase(
                        clause, tokens, tokenAt(tokens, from), tokens.get(at).start());
                String word = Names.phrase(
                        clause,
                        tokens.get(at).start(),
                        tokens.get(at + length - 1).end());
                return Stream.of(behind, between, word)
                        .filter(phrase -> !phrase.isEmpty())
                        .findFirst()
                        .orElse(word);
            }
        }
        return Stream.of(
                        phrase(clause, tokens, tokenAt(tokens, from), Integer.MAX_VALUE), before(clause, tokens, years))
                .filter(phrase -> !phrase.isEmpty())
                .findFirst()
                .orElse("experience");
    }

    /** "Experiencia docente de al menos un año": what stands between the word and the years. */
    private static String before(String clause, List<Token> tokens, int years) {
        for (int at = 0; at < tokens.size() && tokens.get(at).start() < years; at++) {
            int length = WORDS.length(tokens, at, "experience");
            if (length > 0) {
                return phrase(clause, tokens, overBridges(tokens, at + length), years);
            }
        }
        return "";
    }

    private static int tokenAt(List<Token> tokens, int offset) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).start() < offset) {
            at++;
        }
        return overBridges(tokens, at);
    }

    private static int overBridges(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size() && WORDS.length(tokens, at, "bridge") > 0) {
            at += WORDS.length(tokens, at, "bridge");
        }
        return at;
    }

    private static String phrase(String clause, List<Token> tokens, int first, int until) {
        int last = first;
        while (last < tokens.size()
                && last - first < TOPIC_WORDS
                && tokens.get(last).start() < until
                && !".;:(),".contains(tokens.get(last).text())
                && WORDS.length(tokens, last, "end") == 0) {
            last++;
        }
        while (until < Integer.MAX_VALUE && last > first && isLoose(tokens, last - 1)) {
            last--;
        }
        return last <= first
                ? ""
                : Names.phrase(
                        clause, tokens.get(first).start(), tokens.get(last - 1).end());
    }

    /** "Of at least", "d'au moins": small words that lead to the years. */
    private static boolean isLoose(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return !token.word()
                || WORDS.length(tokens, at, "bridge") > 0
                || WORDS.length(tokens, at, "least") > 0
                || Languages.isStopWord(token.folded(), Languages.UNKNOWN);
    }
}
