package dev.candor.resume.structure.text;

/** A stretch of the resume's text: {@code text} is exactly the source from {@code start} on. */
public record Piece(String text, int start) {

    /** After the last character. */
    public int end() {
        return start + text.length();
    }

    /** The part from one index to another, without white space around it. */
    public Piece part(int from, int to) {
        int first = Math.max(0, from);
        int last = Math.min(text.length(), to);
        while (first < last && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return first >= last
                ? new Piece("", start + Math.max(0, Math.min(from, text.length())))
                : new Piece(text.substring(first, last), start + first);
    }

    /** Without white space and without any of the given characters around it. */
    public Piece strip(String characters) {
        int first = 0;
        int last = text.length();
        while (first < last && strippable(text.charAt(first), characters)) {
            first++;
        }
        while (last > first && strippable(text.charAt(last - 1), characters)) {
            last--;
        }
        return new Piece(text.substring(first, last), start + first);
    }

    private static boolean strippable(char c, String characters) {
        return Character.isWhitespace(c) || characters.indexOf(c) >= 0;
    }

    /** Is nothing left? */
    public boolean empty() {
        return text.isBlank();
    }

    /** How many words it has. */
    public int words() {
        return empty() ? 0 : text.strip().split("\\s+").length;
    }
}
