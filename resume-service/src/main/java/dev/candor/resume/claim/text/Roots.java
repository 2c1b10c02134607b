package dev.candor.resume.claim.text;

import dev.candor.skills.text.Stems;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Word families: inflections and plain derivations of one word share a root; unrelated words rarely do. */
final class Roots {

    private static final int SHORTEST = 4;
    private static final Pattern PARTICIPLE = Pattern.compile(
            "^(ab|an|auf|aus|bei|durch|ein|fest|her|hin|mit|nach|um|unter|vor|weiter|zu|zusammen|)ge(\\p{L}{3,}(?:t|en))$");
    private static final Pattern NOUN = Pattern.compile("(nis)s(?:e|en|es)$");
    private static final Map<String, List<String>> ENDINGS = Map.of(
            "en",
            List.of(
                    "ships",
                    "ship",
                    "isations",
                    "izations",
                    "isation",
                    "ization",
                    "ations",
                    "ements",
                    "ation",
                    "ement",
                    "ments",
                    "ment",
                    "ings",
                    "ions",
                    "ances",
                    "ences",
                    "ities",
                    "ance",
                    "ence",
                    "ing",
                    "ion",
                    "ers",
                    "ors",
                    "ity",
                    "ness",
                    "ally",
                    "able",
                    "ible",
                    "ical",
                    "ive",
                    "ily",
                    "ise",
                    "ize",
                    "ied",
                    "ies",
                    "ysis",
                    "yses",
                    "yse",
                    "yze",
                    "yst",
                    "ed",
                    "er",
                    "or",
                    "al",
                    "ic",
                    "ly",
                    "es",
                    "e",
                    "y",
                    "s"),
            "de",
            List.of(
                    "ierungen",
                    "ierung",
                    "ierten",
                    "ierte",
                    "ieren",
                    "iert",
                    "ungen",
                    "ationen",
                    "ation",
                    "ung",
                    "lichen",
                    "licher",
                    "liche",
                    "lich",
                    "ischen",
                    "ische",
                    "isch",
                    "innen",
                    "erin",
                    "ern",
                    "ten",
                    "tes",
                    "ter",
                    "te",
                    "en",
                    "em",
                    "er",
                    "es",
                    "et",
                    "in",
                    "e",
                    "n",
                    "s",
                    "t"),
            "fr",
            List.of(
                    "issements",
                    "issement",
                    "ations",
                    "ation",
                    "ements",
                    "ement",
                    "ments",
                    "ment",
                    "itions",
                    "ition",
                    "ances",
                    "ance",
                    "euses",
                    "euse",
                    "eurs",
                    "eur",
                    "ions",
                    "ion",
                    "ant",
                    "ees",
                    "ee",
                    "er",
                    "es",
                    "ez",
                    "ite",
                    "ait",
                    "ir",
                    "re",
                    "e",
                    "s",
                    "i",
                    "a",
                    "t"),
            "es",
            List.of(
                    "aciones",
                    "acion",
                    "amientos",
                    "amiento",
                    "imientos",
                    "imiento",
                    "ciones",
                    "cion",
                    "adores",
                    "ador",
                    "ando",
                    "iendo",
                    "adas",
                    "ados",
                    "ada",
                    "ado",
                    "idas",
                    "idos",
                    "ida",
                    "ido",
                    "mente",
                    "ion",
                    "aba",
                    "are",
                    "ar",
                    "er",
                    "ir",
                    "es",
                    "os",
                    "as",
                    "o",
                    "a",
                    "e",
                    "s",
                    "i"));

    private Roots() {}

    static String of(String folded, String language) {
        String word = folded.length() == SHORTEST && folded.endsWith("s") && !folded.endsWith("ss")
                ? folded.substring(0, SHORTEST - 1)
                : folded;
        return family(language.equals("de") ? german(word) : word, language);
    }

    /** "Geleistet" as "leistet", "Zeugnissen" as "Zeugnis". */
    private static String german(String word) {
        return NOUN.matcher(PARTICIPLE.matcher(word).replaceFirst("$1$2")).replaceFirst("$1");
    }

    private static String family(String folded, String language) {
        if (folded.length() <= SHORTEST || !Character.isLetter(folded.charAt(folded.length() - 1))) {
            return folded;
        }
        List<String> endings = ENDINGS.get(language);
        String word = language.equals("en") || endings == null ? british(folded) : folded;
        String stem = endings == null ? Stems.stem(word, language) : word;
        String root = strip(stem, endings == null ? List.of() : endings);
        return undouble(root.length() > SHORTEST && language.equals("en") ? strip(root, ENDINGS.get("en")) : root);
    }

    private static String strip(String word, @Nullable List<String> endings) {
        if (endings == null) {
            return word;
        }
        for (String ending : endings) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private static String british(String word) {
        return word.replace("our", "or")
                .replace("programme", "program")
                .replace("licence", "license")
                .replace("centre", "center")
                .replace("theatre", "theater")
                .replace("cheque", "check")
                .replace("judgement", "judgment")
                .replace("catalogue", "catalog")
                .replace("fulfilment", "fulfillment");
    }

    private static String undouble(String root) {
        int last = root.length() - 1;
        boolean doubled = last >= SHORTEST && root.charAt(last) == root.charAt(last - 1) && root.charAt(last) != 's';
        return doubled ? root.substring(0, last) : root;
    }
}
