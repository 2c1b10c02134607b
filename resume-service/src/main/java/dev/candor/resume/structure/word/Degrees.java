package dev.candor.resume.structure.word;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the words that name a degree at the start of a text. */
public final class Degrees {

    private static final Set<String> WORDS = all();
    private static final Set<String> CAPITALS = Vocabulary.degrees().getOrDefault("capitals", Set.of());
    /** Short forms that a full stop behind them makes plain: "Bc. Ekonomika", "Dipl. Pflegefachfrau". */
    private static final Set<String> DOTTED = Set.of("bc", "ing", "dipl", "cand", "lic", "mgr", "mag");

    /** A study that was broken off ends without a degree. */
    private static final Set<String> WITHOUT = Set.of(
            "ohne", "kein", "keinen", "without", "no", "sans", "sin", "senza", "sem", "bez", "utan", "uden", "zonder");

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\d]+(?:\\.(?=\\p{L}))?");
    private static final Pattern BRACKETS = Pattern.compile("\\G\\.?\\s?\\((?:[^()]{1,30})\\)");
    private static final Pattern HONOURS =
            Pattern.compile("(?i).*\\b(?:hons?|honours|cum laude|ects|arts|dist)\\b.*|.{0,16}\\b[a-z]{1,4}\\b.{0,3}");
    /** A field behind a bracket: the bracket tells of the degree. */
    private static final Pattern FIELD_BEHIND = Pattern.compile("(?U)\\s(?:(?:in|of|en|em|w|i)\\s)?\\p{L}{3}");

    private static final Pattern TO = Pattern.compile("\\s(?:zum|zur)\\s");
    private static final Pattern COMPOUND = Pattern.compile("(?U)-\\p{L}{4,}(?:/-?\\p{L}+)?");
    /** The same letters with full stops between them: "B.E", "S.S.L.C". */
    private static final Pattern DOTS = Pattern.compile("(?U)(?:\\p{L}{1,4}\\.\\s?)+\\p{L}{1,6}");

    private static final Pattern DEGREE_WORD = Pattern.compile("(?i)(?:['\u2019]?s)? degree\\b");
    /** A word that leads to the field is no part of the degree: "Licenciatura en". */
    private static final Pattern LINK = Pattern.compile("(?iu)\\s(?:in|en|em|de|di|zur|zum|als|of|\u00een)$");

    private static final Pattern COUNTED = Pattern.compile("\\d{1,2} (?=\\p{Lu})");
    private static final int MOST_WORDS = 6;
    private static final int MOST_HEADED_WORDS = 5;
    private static final Pattern BETWEEN = Pattern.compile("|-? |-| & ");
    private static final Pattern HEADED = Pattern.compile(
            "diploma|diplome|certificate|degree|bootcamp|apprenticeship|ausbildung|berufsausbildung|\\p{L}*(?:fachwirt|betriebswirt|diplom|abschluss|examen)(?:in)?"
                    + "|\\p{L}+(?:abschlussprufung|gesellenprufung|meisterbrief|gesellenbrief|fachmaturitat|maturitat|hochschulreife"
                    + "|utbildning|eksamen|tutkinto|uddannelse|utdanning|fagbrev|yrkesbevis|diploma)");

    private Degrees() {}

    /** How many characters at the start of a text name the degree, with honours in brackets; 0 if none do. */
    public static int length(String text) {
        if (PRODUCT.matcher(text).matches()) {
            return 0;
        }
        int best = Math.max(listed(text), headed(text));
        if (best == 0) {
            return 0;
        }
        best = promoted(text, best);
        Matcher linked = LINK.matcher(text.substring(0, best));
        best = linked.find() ? linked.start() : best;
        if (best < text.length() && ".+".indexOf(text.charAt(best)) >= 0) {
            best++;
        }
        Matcher word = DEGREE_WORD.matcher(text).region(best, text.length());
        best = word.lookingAt() ? word.end() : best;
        best = compound(text, best);
        Matcher brackets = BRACKETS.matcher(text).region(best, text.length());
        if (!brackets.lookingAt()) {
            return best;
        }
        boolean between =
                FIELD_BEHIND.matcher(text).region(brackets.end(), text.length()).lookingAt();
        return between || HONOURS.matcher(brackets.group()).matches() ? brackets.end() : best;
    }

    /** Where the degree ends that another one leads to: "Promotion zum Dr. phil.". */
    private static int promoted(String text, int end) {
        Matcher to = TO.matcher(text).region(end, text.length());
        int next = to.lookingAt() ? listed(text.substring(to.end())) : 0;
        return next > 0 ? to.end() + next : end;
    }

    /** Where the word ends that a degree opens: "Diplom-Ingenieurin", "Master-Studiengang". */
    private static int compound(String text, int end) {
        Matcher rest = COMPOUND.matcher(text).region(end, text.length());
        return rest.lookingAt() && !Schools.named(rest.group()) ? rest.end() : end;
    }

    /** Is it what a school gives at its end, which seldom names a field? */
    public static boolean ofSchool(String degree) {
        return Vocabulary.degrees().getOrDefault("school", Set.of()).contains(Vocabulary.fold(degree));
    }

    /** Does a text open with the name of a degree that the tables hold in two words and more, or that is no word for papers? */
    public static boolean tabled(String text) {
        int end = listed(text);
        String named = Vocabulary.fold(text.substring(0, end));
        return end > 0 && (named.indexOf(' ') > 0 || !Vocabulary.in("degree-weak", named));
    }

    /** Does it say that a study ended without its degree? */
    public static boolean brokenOff(String text) {
        return WITHOUT.contains(Vocabulary.fold(text.split(" ", 2)[0]));
    }

    /** Where the longest degree of the tables ends that opens the text, behind a number as in "7 GCSEs". */
    private static int listed(String text) {
        Matcher counted = COUNTED.matcher(text);
        int from = counted.lookingAt() ? counted.end() : 0;
        Matcher tokens = TOKEN.matcher(text).region(from, text.length());
        int best = 0;
        for (int count = 0; count < MOST_WORDS && tokens.find(); count++) {
            best = known(text, from, tokens.end()) ? tokens.end() : best;
        }
        return best;
    }

    /** Where a phrase ends whose last word is a kind of degree: "Level 3 Diploma", "Geprüfte Wirtschaftsfachwirtin". */
    private static int headed(String text) {
        if (brokenOff(text)) {
            return 0;
        }
        Matcher tokens = TOKEN.matcher(text);
        int last = 0;
        for (int count = 0; count < MOST_HEADED_WORDS && tokens.find(); count++) {
            if (!BETWEEN.matcher(text).region(last, tokens.start()).matches()) {
                return 0;
            }
            last = tokens.end();
            if (HEADED.matcher(Vocabulary.fold(tokens.group())).matches()) {
                return last;
            }
        }
        return 0;
    }

    private static final Pattern PRODUCT = Pattern.compile(
            "(?i)^level \\d award\\b.*|^PUC[ -](?:minas|rio|sp|rs|pr|campinas|goi[a\u00e1]s|paran[a\u00e1])\\b.*|^MS[ -](?:project|office|excel|word|access|teams|sql|visio|power|outlook|dynamics|windows|azure|365).*");

    private static boolean known(String text, int from, int to) {
        String start = text.substring(from, to);
        String folded = Vocabulary.fold(start);
        String letters = folded.replace(" ", "");
        boolean dotted = WORDS.contains(letters) && DOTS.matcher(start).matches();
        if (!dotted
                && !WORDS.contains(folded)
                && !WORDS.contains(folded.replace(" s ", "s ").replaceAll(" s$", "s"))) {
            return false;
        }
        return !CAPITALS.contains(letters)
                || start.chars().filter(Character::isUpperCase).count() > 1
                || start.contains(".")
                || start.matches("Ir|Bac")
                || (DOTTED.contains(letters) && text.startsWith(".", to));
    }

    private static Set<String> all() {
        Set<String> words = new HashSet<>();
        Vocabulary.degrees().forEach((level, named) -> words.addAll(level.equals("capitals") ? Set.of() : named));
        words.remove("");
        return words;
    }
}
