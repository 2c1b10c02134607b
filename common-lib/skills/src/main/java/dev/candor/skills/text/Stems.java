package dev.candor.skills.text;

import java.util.List;
import java.util.Set;

/** Light stems: enough to see two inflections of one word as one, too little to see two words as one. */
public final class Stems {

    private static final List<String> GERMANIC = List.of("ern", "en", "em", "er", "es", "e", "n", "s");
    private static final List<String> ROMANCE =
            List.of("ements", "ement", "aux", "ales", "ees", "es", "os", "as", "ee", "s", "e", "o", "a", "i");
    private static final List<String> SLAVIC = List.of(
            "iego", "iemu", "ego", "emu", "ach", "ami", "owi", "ych", "ymi", "iej", "ie", "ia", "iu", "ow", "om", "ej",
            "ym", "im", "a", "e", "i", "o", "u", "y");
    private static final Set<String> ROMANCE_LANGUAGES = Set.of("fr", "es", "it", "pt", "ca", "ro");
    private static final int SHORTEST_STEM = 4;

    private Stems() {}

    /**
     * The light stem of one folded word.
     *
     * @param folded see {@link Folding#fold}
     * @param language ISO 639-1 code; an unknown one is treated like English
     */
    public static String stem(String folded, String language) {
        if (folded.length() <= SHORTEST_STEM - 1 || !Character.isLetter(folded.charAt(folded.length() - 1))) {
            return folded;
        }
        return switch (language) {
            case "de", "nl", "sv", "da", "no" -> cut(folded, GERMANIC);
            case "pl", "cs", "sk" -> cut(folded, SLAVIC);
            default -> ROMANCE_LANGUAGES.contains(language) ? cut(folded, ROMANCE) : english(folded);
        };
    }

    private static String cut(String word, List<String> endings) {
        for (String ending : endings) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private static String english(String word) {
        String base = singular(word);
        if (base.endsWith("ied") && base.length() > 5) {
            return base.substring(0, base.length() - 3) + "y";
        }
        String stem = verbBase(base);
        return stem.length() > SHORTEST_STEM && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
    }

    /** English plural or third person to its base: {@code policies} to {@code policy}. */
    public static String singular(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.length() > 4
                && (word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes"))) {
            return word.substring(0, word.length() - 2);
        }
        boolean plural = word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    private static String verbBase(String word) {
        String stem = word;
        if (word.endsWith("ing") && word.length() > 6) {
            stem = word.substring(0, word.length() - 3);
        } else if (word.endsWith("ed") && word.length() > 5) {
            stem = word.substring(0, word.length() - 2);
        }
        int last = stem.length() - 1;
        boolean doubled = !stem.equals(word)
                && last > 2
                && stem.charAt(last) == stem.charAt(last - 1)
                && "lsz".indexOf(stem.charAt(last)) < 0;
        return doubled ? stem.substring(0, last) : stem;
    }
}
