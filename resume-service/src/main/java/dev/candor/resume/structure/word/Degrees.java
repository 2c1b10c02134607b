package dev.candor.resume.structure.word;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the words that name a degree at the start of a text. */
public final class Degrees {

    private static final Set<String> WORDS = all();
    private static final Set<String> SHORT_UPPER = Set.of(
            "ma", "ba", "bs", "ms", "as", "aa", "be", "md", "ir", "fp", "jd", "bp", "but", "dec", "dea", "eso", "bac",
            "cap", "med", "bed", "lis", "inz");
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\d]+(?:\\.(?=\\p{L}))?");
    private static final Pattern BRACKETS = Pattern.compile("\\G\\.?\\s?\\((?:[^()]{1,30})\\)");
    private static final Pattern DEGREE_WORD = Pattern.compile("(?i)(?:['\u2019]?s)? degree\\b");
    private static final Pattern COUNTED = Pattern.compile("\\d{1,2} (?=\\p{Lu})");
    private static final int MOST_WORDS = 6;
    private static final int MOST_HEADED_WORDS = 4;
    private static final Pattern HEADED = Pattern.compile(
            "diploma|diplome|certificate|degree|apprenticeship|\\p{L}*(?:fachwirt|betriebswirt|diplom|abschluss|examen)(?:in)?");

    private Degrees() {}

    /** How many characters at the start of a text name the degree, with honours in brackets; 0 if none do. */
    public static int length(String text) {
        if (PRODUCT.matcher(text).matches()) {
            return 0;
        }
        int best = listed(text);
        best = best == 0 ? headed(text) : best;
        if (best == 0) {
            return 0;
        }
        if (best < text.length() && text.charAt(best) == '.') {
            best++;
        }
        Matcher word = DEGREE_WORD.matcher(text).region(best, text.length());
        best = word.lookingAt() ? word.end() : best;
        Matcher brackets = BRACKETS.matcher(text).region(best, text.length());
        return brackets.lookingAt()
                        && text.substring(brackets.start(), brackets.end())
                                .matches(
                                        "(?i).*\\b(hons?|honours|cum laude|ects|tech|sc|eng|ed|arts|dist|[a-z]{1,4})\\b.*")
                ? brackets.end()
                : best;
    }

    /** Where the longest degree of the tables ends that opens the text, behind a number as in "7 GCSEs". */
    private static int listed(String text) {
        Matcher counted = COUNTED.matcher(text);
        int from = counted.lookingAt() ? counted.end() : 0;
        Matcher tokens = TOKEN.matcher(text).region(from, text.length());
        int best = 0;
        for (int count = 0; count < MOST_WORDS && tokens.find(); count++) {
            best = known(text.substring(from, tokens.end())) ? tokens.end() : best;
        }
        return best;
    }

    /** Where a phrase ends whose last word is a kind of degree: "Level 3 Diploma", "Geprüfte Wirtschaftsfachwirtin". */
    private static int headed(String text) {
        Matcher tokens = TOKEN.matcher(text);
        for (int count = 0; count < MOST_HEADED_WORDS && tokens.find(); count++) {
            String word = Vocabulary.fold(tokens.group());
            if (HEADED.matcher(word).matches()) {
                return tokens.end();
            }
            int next = tokens.end();
            if (next >= text.length() || (text.charAt(next) != ' ' && text.charAt(next) != '-')) {
                return 0;
            }
        }
        return 0;
    }

    private static final Pattern PRODUCT = Pattern.compile(
            "(?i)^MS[ -](?:project|office|excel|word|access|teams|sql|visio|power|outlook|dynamics|windows|azure|365).*");

    private static boolean known(String start) {
        String folded = Vocabulary.fold(start);
        if (!WORDS.contains(folded)
                && !WORDS.contains(folded.replace(" s ", "s ").replaceAll(" s$", "s"))) {
            return false;
        }
        boolean risky = SHORT_UPPER.contains(folded.replace(" ", ""));
        return !risky
                || start.equals(start.toUpperCase(java.util.Locale.ROOT))
                || start.contains(".")
                || start.matches("M[Ee]d|BEd|Ir|Bac");
    }

    private static Set<String> all() {
        Set<String> words = new HashSet<>();
        Vocabulary.degrees().values().forEach(words::addAll);
        words.remove("");
        return words;
    }
}
