package dev.candor.resume.claim.text;

import dev.candor.skills.text.Tokens.Token;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Who somebody worked with: "con el supervisor", "mit der Vorgesetzten" name a person, and no deed. */
final class Somebody {

    private static final Pattern PERSON = Pattern.compile(
            "\\p{L}{4,}(?:or|ora|ores|oras|eur|euse|eurs|rice|ente|entes|enti|able|ables|abile|abili)|vorgesetzte[nr]?|jef[ea]s?|cheff?e?s?|capo");
    private static final Set<String> BESIDE = Set.of(
            "with", "mit", "avec", "con", "com", "met", "neben", "naast", "junto", "bei", "unter", "sous", "bajo",
            "sotto", "sob", "onder", "para", "pour", "per", "fur", "voor");
    private static final Set<String> THE = Set.of(
            "dem", "der", "den", "die", "einem", "einer", "meinem", "meiner", "le", "la", "les", "un", "une", "mon",
            "ma", "el", "los", "las", "mi", "una", "il", "lo", "gli", "i", "o", "a", "os", "as", "um", "uma", "de",
            "het", "een", "mijn", "su", "sua");

    private Somebody() {}

    /** Whether a word names a person, and stands behind a word for being beside somebody. */
    static boolean is(List<Token> tokens, int at) {
        return at > 1
                && PERSON.matcher(tokens.get(at).folded()).matches()
                && THE.contains(tokens.get(at - 1).folded())
                && BESIDE.contains(tokens.get(at - 2).folded());
    }
}
