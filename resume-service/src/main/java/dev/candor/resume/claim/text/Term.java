package dev.candor.resume.claim.text;

import dev.candor.skills.text.Tokens.Token;
import java.util.Set;

/**
 * A word that carries content.
 *
 * @param at index of its token
 * @param keys root and concepts under which it may be found elsewhere
 * @param neutral adds no claim of its own
 */
public record Term(int at, Token token, String root, Set<String> keys, boolean neutral) {

    /** Whether it is written like a name: inner capitals, all capitals, or letters with digits. */
    public boolean shaped() {
        String text = token.text();
        boolean inner = text.chars().skip(1).anyMatch(Character::isUpperCase);
        boolean digit = text.chars().anyMatch(Character::isDigit);
        return text.length() > 1 && (inner || digit || text.endsWith("++") || text.endsWith("#"));
    }
}
