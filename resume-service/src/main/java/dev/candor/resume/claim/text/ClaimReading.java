package dev.candor.resume.claim.text;

import dev.candor.resume.claim.ClaimReport;
import dev.candor.skills.text.Languages;
import dev.candor.skills.text.Tokens.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The tables of one language, applied to the words of a line. A language without tables is read with the English ones. */
final class ClaimReading {

    private static final Set<String> TABLES = Set.of("en", "de", "fr", "es", "it", "pt", "nl");
    private static final Map<String, ClaimReading> READINGS = new HashMap<>();

    private static final Set<String> ARTICLES =
            Set.of("a", "an", "the", "new", "own", "our", "their", "its", "his", "her", "my");

    private final String language;
    private final TermIndex acts;
    private final TermIndex marks;
    private final TermIndex neutral;
    private final TermIndex synonyms;

    static {
        TABLES.forEach(language -> READINGS.put(language, new ClaimReading(language)));
    }

    private ClaimReading(String language) {
        this.language = language;
        this.acts = TermIndex.load(table("acts_", language));
        this.marks = TermIndex.load(table("marks_", language));
        this.neutral = TermIndex.load(table("neutral_", language));
        this.synonyms = TermIndex.load(table("synonyms_", language));
    }

    /** The table of a language; the English one where it has none. */
    private static String table(String kind, String language) {
        String own = kind + language;
        return ClaimReport.class.getResource("words/" + own + ".tsv") == null ? kind + "en" : own;
    }

    static ClaimReading of(String language) {
        return Objects.requireNonNull(READINGS.get(TABLES.contains(language) ? language : "en"), "tables");
    }

    List<Mark> marks(List<Token> tokens) {
        List<Mark> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            for (TermIndex.Hit hit : longestPerKey(marks.at(tokens, i))) {
                int colon = hit.key().indexOf(':');
                Mark mark = new Mark(hit.key().substring(0, colon), hit.key().substring(colon + 1), i, hit.length());
                found.add(mark);
            }
        }
        return judged(found).stream().filter(mark -> !result(tokens, mark)).toList();
    }

    /** "Clean driving record" has no result in it; ", driving sales" has. */
    private static boolean result(List<Token> tokens, Mark mark) {
        return mark.kind().equals("result")
                && mark.length() == 1
                && tokens.get(mark.at()).folded().endsWith("ing")
                && (mark.at() == 0
                        || (tokens.get(mark.at() - 1).word()
                                && !Set.of("and", "thereby", "thus", "while", "by")
                                        .contains(tokens.get(mark.at() - 1).folded())));
    }

    /** Plain phrases ("first aid", "notice board") take the weight from the words in them. */
    private static List<Mark> judged(List<Mark> found) {
        List<Mark> plain =
                found.stream().filter(mark -> mark.kind().equals("plain")).toList();
        return found.stream()
                .filter(mark -> plain.stream().noneMatch(phrase -> phrase.covers(mark.at())))
                .toList();
    }

    /** Deeds; a word that is also a noun or an adjective counts only where a deed may begin. */
    List<Act> acts(List<Token> tokens, List<Mark> found) {
        List<Act> deeds = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Act best = null;
            for (TermIndex.Hit hit : acts.at(tokens, i)) {
                boolean unsure = hit.key().indexOf('@') > 0;
                if ((!unsure || begins(tokens, i))
                        && !isNoun(tokens, i)
                        && !(hit.length() == 1 && Somebody.is(tokens, i))
                        && (best == null || hit.length() > best.length())) {
                    best = act(hit, i);
                }
            }
            if (best != null && language.equals("de") && Separable.is(tokens, best)) {
                best = new Act("generic", 2, 2, best.at(), best.length());
            }
            if (best != null && !inHedge(found, best)) {
                deeds.add(best);
                i += best.length() - 1;
            }
        }
        return List.copyOf(deeds);
    }

    boolean neutral(List<Token> tokens, int at) {
        return Languages.isStopWord(tokens.get(at).folded(), language)
                || !neutral.at(tokens, at).isEmpty();
    }

    /** Concepts of every token: index to keys. */
    List<Set<String>> concepts(List<Token> tokens) {
        List<Set<String>> concepts = new ArrayList<>();
        tokens.forEach(token -> concepts.add(new HashSet<>()));
        for (int i = 0; i < tokens.size(); i++) {
            for (TermIndex.Hit hit : synonyms.at(tokens, i)) {
                for (int part = i; part < i + hit.length(); part++) {
                    concepts.get(part).add("~" + hit.key());
                }
            }
        }
        return concepts;
    }

    /** "A weekly cooking evening": an -ing form behind an article or an adjective is no deed. */
    private boolean isNoun(List<Token> tokens, int at) {
        return language.equals("en")
                && tokens.get(at).folded().endsWith("ing")
                && at > 0
                && at + 1 < tokens.size()
                && tokens.get(at + 1).word()
                && (ARTICLES.contains(tokens.get(at - 1).folded())
                        || (tokens.get(at - 1).folded().endsWith("ly")
                                && at > 1
                                && ARTICLES.contains(tokens.get(at - 2).folded())));
    }

    private static boolean begins(List<Token> tokens, int at) {
        return at == 0
                || !tokens.get(at - 1).word()
                || Set.of("and", "to", "und", "zu", "et", "y", "e", "also", "or", "i", "regularly", "successfully")
                        .contains(tokens.get(at - 1).folded());
    }

    private static boolean inHedge(List<Mark> marks, Act act) {
        return marks.stream()
                .anyMatch(mark -> mark.length() > 1 && mark.kind().equals("hedge") && mark.covers(act.at()));
    }

    private static Act act(TermIndex.Hit hit, int at) {
        String key = hit.key();
        int colon = key.indexOf(':');
        String group = key.substring(0, colon).replace("@", "");
        return new Act(group, key.charAt(colon + 1) - '0', key.charAt(colon + 3) - '0', at, hit.length());
    }

    private static List<TermIndex.Hit> longestPerKey(List<TermIndex.Hit> hits) {
        List<TermIndex.Hit> longest = new ArrayList<>();
        for (TermIndex.Hit hit : hits) {
            boolean beaten = hits.stream()
                    .anyMatch(other ->
                            other.length() > hit.length() && kind(other).equals(kind(hit)));
            if (!beaten && longest.stream().noneMatch(other -> other.key().equals(hit.key()))) {
                longest.add(hit);
            }
        }
        return longest;
    }

    private static String kind(TermIndex.Hit hit) {
        return hit.key().substring(0, hit.key().indexOf(':'));
    }
}
