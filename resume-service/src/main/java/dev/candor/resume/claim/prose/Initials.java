package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.text.Line;
import dev.candor.skills.text.Languages;
import dev.candor.skills.text.Tokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Letters for words one behind the other: "HRBP" of "HR business partner", "kgMS" of "kg of milk solids", "IDE" of "infirmier diplômé d'État",
 * "KS3" of "key stage 3", "SME" of "small and medium-sized enterprise". Words may stand in any language.
 */
final class Initials {

    private static final Pattern PART = Pattern.compile("(?=\\p{Lu})|(?<=\\p{L})(?=\\d)");
    private static final Pattern PLURAL = Pattern.compile("[\\p{Lu}\\d]{2,}s");
    private static final String INSIDE = "'’-‐‑";
    private static final int LEAST = 2;
    private static final int MOST = 7;
    private static final int LONG = 9;
    private static final int FIRST_PART = 4;
    /** Stand inside of names and give a letter or none. */
    private static final Set<String> SMALL = Set.of(
            "of", "and", "the", "for", "in", "on", "to", "as", "a", "an", "de", "d", "du", "des", "la", "le", "les",
            "l", "et", "en", "sur", "au", "aux", "der", "die", "das", "den", "und", "fur", "im", "von", "zu", "y", "e",
            "el", "los", "las", "del", "al", "di", "da", "do", "dos", "em");

    private Initials() {}

    /** Tokens that letters stand for: {@code [from, to)}. */
    record Stretch(int from, int to) {

        boolean holds(int token) {
            return token >= from && token < to;
        }
    }

    /** Whether words of a line are meant by letters. */
    static boolean says(Line line, String letters) {
        return !in(line, letters).isEmpty();
    }

    /** All places of a line where words are meant by letters. */
    static List<Stretch> in(Line line, String letters) {
        List<String> parts = parts(letters);
        List<Stretch> found = new ArrayList<>();
        if (parts.size() < LEAST || parts.size() > MOST) {
            return found;
        }
        for (int from = 0; from < line.tokens().size(); from++) {
            int to = line.tokens().get(from).word() ? end(line, from, parts, 0, 0) : -1;
            if (to > 0) {
                found.add(new Stretch(from, to));
            }
        }
        return found;
    }

    /** "SMEs" and "VMs" are more than one. */
    private static List<String> parts(String letters) {
        String one = PLURAL.matcher(letters).matches() ? letters.substring(0, letters.length() - 1) : letters;
        return List.of(PART.split(one.toLowerCase(Locale.ROOT).equals(one) ? "" : one)).stream()
                .map(part -> part.toLowerCase(Locale.ROOT))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** The token behind the last word that the parts from one on are read from; below zero if the words do not give them. */
    private static int end(Line line, int at, List<String> parts, int part, int words) {
        if (part == parts.size()) {
            return words > 1 ? at : -1;
        }
        if (at == line.tokens().size()) {
            return -1;
        }
        Token token = line.tokens().get(at);
        for (int next = part + 1; next <= parts.size() && gives(line, token, parts.subList(part, next)); next++) {
            int to = end(line, at + 1, parts, next, words + 1);
            if (to > 0) {
                return to;
            }
        }
        return part > 0 && isSkipped(line, at) ? end(line, at + 1, parts, part, words) : -1;
    }

    /** A word gives its beginning, "HR" all of its letters, a long one also the beginning of its second part. */
    private static boolean gives(Line line, Token token, List<String> parts) {
        String word = token.folded();
        boolean named = token.word() && (SMALL.contains(word) || !Languages.isStopWord(word, line.language()));
        if (!named || !word.startsWith(parts.getFirst())) {
            return false;
        }
        boolean number = Character.isDigit(word.charAt(0));
        return switch (parts.size()) {
            case 1 -> !number || word.equals(parts.getFirst());
            case 2 ->
                word.equals(String.join("", parts))
                        || (word.length() >= LONG && word.indexOf(parts.getLast(), FIRST_PART) > 0);
            default -> word.equals(String.join("", parts));
        };
    }

    /** Small words, signs inside of words, and the second half of "medium-sized". */
    private static boolean isSkipped(Line line, int at) {
        Token token = line.tokens().get(at);
        boolean second = at > 0
                && token.start() > 0
                && !token.spaced()
                && "-‐‑".indexOf(line.text().charAt(token.start() - 1)) >= 0;
        return second || SMALL.contains(token.folded()) || INSIDE.contains(token.text());
    }
}
