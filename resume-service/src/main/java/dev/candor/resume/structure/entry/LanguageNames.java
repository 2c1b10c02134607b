package dev.candor.resume.structure.entry;

import dev.candor.resume.structure.word.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names of languages in the tongues that resumes are written in. */
final class LanguageNames {

    private static final Set<String> MORE =
            Set.of(("mandarin|cantonese|farsi|euskera|castellano|日本語|英語|中国語|英语|中文|普通话|flemish|pidgin|nigerian pidgin"
                            + "|creole|kreyol|patois|romani|sign language|british sign language|american sign language|bsl|asl|gebardensprache|serbo croatian|schweizerdeutsch|swiss german|valenciano|valencia|hokkien|dari|tagalog|filipino")
                    .split("\\|"));
    private static final Set<String> NAMES = names();

    private LanguageNames() {}

    /** Is the text nothing but how well something is known? */
    static boolean level(String text) {
        return Vocabulary.in("level", Vocabulary.fold(text));
    }

    /** Does the text start with the name of a language, in one of the tongues we know? */
    static boolean named(String text) {
        String folded = Vocabulary.fold(text);
        int space = folded.indexOf(' ');
        return NAMES.contains(folded) || (space > 0 && NAMES.contains(folded.substring(0, space)));
    }

    /** Is the text nothing but the name of a language? */
    static boolean known(String text) {
        return NAMES.contains(Vocabulary.fold(text));
    }

    private static Set<String> names() {
        Set<String> names = new HashSet<>();
        for (String tongue : List.of("en", "de", "fr", "es", "it", "pt", "nl", "sv", "pl", "da", "nb", "fi")) {
            for (String code : Locale.getISOLanguages()) {
                names.add(Vocabulary.fold(Locale.of(code).getDisplayLanguage(Locale.of(tongue))));
            }
        }
        names.addAll(MORE);
        return names;
    }
}
