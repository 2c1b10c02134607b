package dev.candor.resume.claim.field;

import dev.candor.resume.claim.ClaimReport;
import dev.candor.skills.text.Folding;
import dev.candor.skills.text.WordTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names as words that can be compared: abbreviations spelled out, legal forms and little words dropped. */
final class NameWords {

    private static final WordTable TABLE = WordTable.load(ClaimReport.class, "words/names.tsv");
    private static final Map<String, String> LONG_FORMS = longForms();
    private static final Set<String> LEGAL_FORMS = fold("legal-form");
    private static final Set<String> LITTLE = fold("little");
    private static final Set<String> LOWERING = fold("lowering");
    private static final Set<String> OPEN = fold("open-end");
    private static final Set<String> HEADING = fold("heading");
    private static final Set<String> FORMER = fold("former");
    private static final Set<String> TRAINED = fold("trained");
    private static final Set<String> KIND = fold("kind");
    private static final Set<String> KIND_TAIL = fold("kind-tail");
    private static final Set<String> ELECTRONIC = fold("electronic");
    private static final Set<String> ADJECTIVE = fold("adjective");
    private static final int SHORT = 4;
    private static final Set<String> SPECIALIST = fold("specialist");

    private static final Pattern DOTS = Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)");
    /** "Co-chair": the word for a company is one of the little ones, what is shared is not. */
    private static final Pattern SHARED = Pattern.compile("(?iu)\\bco-(?=\\p{L})");

    private static final Pattern FORMS = Pattern.compile("(?i)\\b(s\\.?a\\.?r\\.?l|s\\.?a|s\\.?l|e\\.v)\\.?(?=\\W|$)");

    private static final Pattern HOLDING = Pattern.compile(
            "certified|certification|certificate|licen[cs]ed?|qualified|holder|degree|trained|graduate|zertifi\\w*|gepruft\\w*|abschluss|inhaber\\w*"
                    + "|staatlich|diplom\\w*|titulaire|certifi\\w*|licencie\\w*|titulad\\w*|graduad\\w*|certificad\\w*");

    private NameWords() {}

    /** Words of a name, spelled out. */
    static List<String> of(String name) {
        List<String> words = new ArrayList<>();
        String shared = SHARED.matcher(name).replaceAll("joint ");
        String dotless = DOTS.matcher(shared).replaceAll("").replace("&", " and ");
        for (String word : Folding.key(dotless).split(" ")) {
            words.addAll(Arrays.asList(LONG_FORMS.getOrDefault(word, word).split(" ")));
        }
        words.removeIf(word -> word.isEmpty() || LITTLE.contains(word));
        return words;
    }

    /** Words of an organisation without its legal form. */
    static Set<String> organisation(String name) {
        Set<String> words = new HashSet<>(of(FORMS.matcher(name).replaceAll(" ")));
        words.removeAll(LEGAL_FORMS);
        return words.isEmpty() ? new HashSet<>(of(name)) : words;
    }

    /** Whether dropping a word would say more than before: assistant, deputy, nominee, in progress. */
    static boolean lowers(String word) {
        return LOWERING.contains(word);
    }

    /** Whether a date says that something goes on. */
    static boolean openEnd(String text) {
        return OPEN.contains(Folding.key(text));
    }

    /** Whether a word may stand in the heading of any group of skills. */
    static boolean heading(String word) {
        return HEADING.contains(word);
    }

    /** Whether a word only says that a paper is held: certified, holder, diplômé. */
    static boolean holds(String word) {
        return HOLDING.matcher(word).matches();
    }

    /** Whether a word says that what follows was so before: former, zuvor, ex. */
    static boolean former(String word) {
        return FORMER.contains(word);
    }

    /** Whether a word says that what follows was learned: gelernte, qualified. */
    static boolean trained(String word) {
        return TRAINED.contains(word);
    }

    /** Whether a word only says what kind of thing a skill is: techniques, work. */
    static boolean kind(String word) {
        return KIND.contains(word);
    }

    /** What ends a compound that says no more than its beginning: "Furnierarbeiten". */
    static Set<String> kindTails() {
        return KIND_TAIL;
    }

    /** Whether a word is what "e-" stands for. */
    static boolean electronic(String word) {
        return ELECTRONIC.contains(word);
    }

    /** Whether an adjective is a noun and an ending: "bestuurlijk" of "bestuur". */
    static boolean adjective(String noun, String adjective) {
        return noun.length() > SHORT
                && adjective.startsWith(noun)
                && ADJECTIVE.contains(adjective.substring(noun.length()));
    }

    /** What opens a part that says in what somebody specialises, folded. */
    static Set<String> specialising() {
        return SPECIALIST;
    }

    /** Papers by which somebody may be called so: CAPES for a "professeur certifié". */
    static Set<String> papersFor(String word) {
        return fold("paper:" + word);
    }

    /** Words of the first that the second has not. */
    static Set<String> beyond(List<String> words, List<String> others) {
        Set<String> beyond = new HashSet<>(words.stream().map(NameWords::root).toList());
        others.stream().map(NameWords::root).forEach(beyond::remove);
        return beyond;
    }

    /** Person nouns of both sexes and numbers are one word. */
    static String root(String word) {
        String root = word;
        for (String ending : List.of("innen", "erinnen", "in", "s", "rice", "euse", "ora", "ere", "e", "a", "o")) {
            if (root.length() - ending.length() >= 5 && root.endsWith(ending)) {
                return stem(root.substring(0, root.length() - ending.length()));
            }
        }
        return stem(root);
    }

    private static String stem(String word) {
        for (String ending : List.of("teur", "eur", "er", "or", "ier")) {
            if (word.length() - ending.length() >= 5 && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private static Set<String> fold(String key) {
        return TABLE.words(key).stream().map(Folding::key).collect(Collectors.toSet());
    }

    private static Map<String, String> longForms() {
        Map<String, String> forms = new LinkedHashMap<>();
        for (String key : TABLE.keys()) {
            if (key.startsWith("=")) {
                TABLE.words(key).forEach(word -> forms.put(Folding.key(word), key.substring(1)));
            }
        }
        return forms;
    }
}
