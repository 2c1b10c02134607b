package dev.candor.guard.text;

import java.util.regex.Pattern;

/** Hides how people can be reached in a text that leaves the house, without moving anything: a quote keeps its place. */
public final class Contacts {

    /** Bounded, so that no text takes long. */
    private static final Pattern CONTACT =
            Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}.-]{1,190}\\.\\p{L}{2,20}"
                    + "|(?:https?://|www\\.)[^\\s]{1,300}"
                    + "|(?<![\\p{L}\\p{N}])\\+?\\(?\\d(?:[\\d ()/.-]{7,20})\\d(?![\\p{L}\\p{N}])");

    private static final int DIGITS_OF_A_NUMBER = 9;

    private Contacts() {}

    /** The text of the same length with a middle dot for every character of an e-mail address, a link or a telephone number. */
    public static String masked(String text) {
        return CONTACT.matcher(text).replaceAll(found -> {
            String match = found.group();
            boolean digits = match.chars().allMatch(letter -> !Character.isLetter(letter));
            boolean few = match.chars().filter(Character::isDigit).count() < DIGITS_OF_A_NUMBER;
            return digits && few ? match : "\u00b7".repeat(match.length());
        });
    }
}
