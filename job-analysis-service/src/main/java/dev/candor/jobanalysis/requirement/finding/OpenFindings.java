package dev.candor.jobanalysis.requirement.finding;

import dev.candor.contract.posting.Requirements.Kind;
import dev.candor.jobanalysis.requirement.section.Clause;
import dev.candor.skills.SkillLexicon;
import dev.candor.skills.text.Languages;
import dev.candor.skills.text.Phrases;
import dev.candor.skills.text.Tokens;
import dev.candor.skills.text.Tokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Names outside the lexicon: noun phrases behind a cue such as "experience with", items of a list half of which is known, and
 * single names by their shape. Each matches only its own spelling variants.
 */
final class OpenFindings {

    private static final Phrases WORDS = Phrases.load(OpenFindings.class, "open-words.tsv");
    private static final int MOST_WORDS = 4;
    private static final int LONGEST = 60;
    private static final int LONGEST_ITEM = 8;
    private static final Set<String> PREPOSITIONS =
            Set.of("with", "of", "in", "on", "for", "to", "at", "from", "as", "is", "are");

    private final Clause clause;
    private final String text;
    private final List<Token> tokens;
    private final List<Finding> known;
    private final List<Finding> findings = new ArrayList<>();

    private OpenFindings(Clause clause, List<Finding> known) {
        this.clause = clause;
        this.text = clause.text();
        this.tokens = Tokens.of(text);
        this.known = known;
    }

    /** @param known findings that already explain parts of the clause */
    static List<Finding> find(Clause clause, List<Finding> known) {
        OpenFindings open = new OpenFindings(clause, known);
        open.behind("cue");
        open.behind("example");
        open.beforeTails();
        open.listed();
        return open.findings;
    }

    private void behind(String key) {
        for (int at = 0; at < tokens.size(); at++) {
            int cue = WORDS.length(tokens, at, key);
            if (cue > 0) {
                items(at + cue, false);
                at += cue - 1;
            }
        }
    }

    /** "Hemodynamic monitoring competency", "Impella or IABP experience", "McLeod exp a plus": a brief item says last what it is. */
    private void beforeTails() {
        if (!findings.isEmpty() || !clause.item()) {
            return;
        }
        for (int at = 1; at < tokens.size() && at <= LONGEST_ITEM; at++) {
            if (WORDS.length(tokens, at, "stop") > 0
                    || ends(tokens.get(at))
                    || PREPOSITIONS.contains(tokens.get(at).folded())) {
                return;
            }
            boolean last =
                    at + 1 == tokens.size() || ends(tokens.get(at + 1)) || WORDS.length(tokens, at + 1, "stop") > 0;
            if (last && WORDS.length(tokens, at, "kind") > 0) {
                items(0, false);
                return;
            }
        }
    }

    /** A list half of whose items are known, or a short item with the shape of a name. */
    private void listed() {
        if (!findings.isEmpty()) {
            return;
        }
        long commas =
                tokens.stream().filter(token -> ",;/|".contains(token.text())).count();
        boolean list = commas >= 1 && known.size() * 2L >= commas + 1;
        if (clause.block().asks() && clause.item() && known.isEmpty() && bareName()) {
            items(0, false);
            return;
        }
        boolean brief = clause.item() && tokens.stream().filter(Token::word).count() <= 3 && known.isEmpty();
        if (list || brief) {
            items(0, true);
        }
    }

    /** One or two names and nothing else below a heading that asks: no paper, no condition, no person. */
    private boolean bareName() {
        List<Token> words = tokens.stream().filter(Token::word).toList();
        boolean sentence = text.strip().endsWith(".") && words.size() > 2;
        return !words.isEmpty()
                && words.size() <= MOST_WORDS
                && !sentence
                && Character.isUpperCase(text.strip().codePointAt(0))
                && words.stream().noneMatch(Token::digits)
                && words.stream().noneMatch(word -> WORDS.length(List.of(word), 0, "paper") > 0)
                && words.stream().noneMatch(word -> PREPOSITIONS.contains(word.folded()));
    }

    /** Items from a token on, up to the end of the phrase. */
    private void items(int first, boolean shaped) {
        int start = first;
        int at = first;
        while (at < tokens.size() && WORDS.length(tokens, at, "stop") == 0 && !ends(tokens.get(at))) {
            boolean separator = ",/".contains(tokens.get(at).text())
                    && (tokens.get(at).spaced() || tokens.get(at).text().equals(","));
            boolean joint = tokens.get(at).spaced() && WORDS.length(tokens, at, "joint") > 0;
            if (separator || joint) {
                item(start, at, shaped);
                start = at + 1;
            }
            at++;
        }
        item(start, at, shaped);
    }

    private static boolean ends(Token token) {
        return ".;:()!?|".contains(token.text());
    }

    private void item(int from, int to, boolean shaped) {
        int first = from;
        while (first < to
                && (WORDS.length(tokens, first, "filler") > 0
                        || !tokens.get(first).word())) {
            first += Math.max(1, WORDS.length(tokens, first, "filler"));
        }
        int last = to;
        while (last > first
                && (WORDS.length(tokens, last - 1, "tail") > 0
                        || !tokens.get(last - 1).word())) {
            last--;
        }
        if (first >= last || last > tokens.size()) {
            return;
        }
        int start = tokens.get(first).start();
        int end = tokens.get(last - 1).end();
        boolean explained = known.stream().anyMatch(found -> found.start() < end && start < found.end())
                || findings.stream().anyMatch(found -> found.start() < end && start < found.end());
        if (!explained && plausible(first, last, shaped)) {
            String name = Names.phrase(text, start, end);
            findings.add(Finding.skill(Kind.TECHNICAL_SKILL, name, start, end, SkillLexicon.openId(name)));
        }
    }

    private boolean plausible(int first, int last, boolean shaped) {
        List<Token> words =
                tokens.subList(first, last).stream().filter(Token::word).toList();
        String head = words.getLast().folded();
        boolean fits = words.size() <= MOST_WORDS
                && tokens.get(last - 1).end() - tokens.get(first).start() <= LONGEST
                && words.stream()
                        .anyMatch(word -> word.text().length() >= 3
                                && Character.isLetter(word.text().charAt(0)));
        boolean frenchVerb = words.getFirst().folded().endsWith("ez");
        boolean count = words.getFirst().digits()
                && words.size() > 1
                && tokens.get(first + 1).text().equals("+");
        boolean empty = frenchVerb
                || count
                || words.stream().anyMatch(word -> WORDS.length(List.of(word), 0, "pronoun") > 0)
                || WORDS.length(tokens, last - 1, "empty") > 0
                || Languages.isStopWord(head, Languages.UNKNOWN)
                || words.stream().anyMatch(word -> word.digits() && word.text().length() == 1 && words.size() == 1);
        return fits && !empty && (!shaped || isShaped(words));
    }

    /** Inner capitals, digits in a word, an acronym: what names of tools look like in every language. */
    private static boolean isShaped(List<Token> words) {
        return words.stream().anyMatch(word -> {
            String name = word.text();
            boolean inner = name.chars().skip(1).anyMatch(Character::isUpperCase);
            boolean digit =
                    name.chars().anyMatch(Character::isDigit) && name.chars().anyMatch(Character::isLetter);
            return name.length() >= 2 && (inner || digit);
        });
    }
}
