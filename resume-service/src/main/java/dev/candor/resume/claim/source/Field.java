package dev.candor.resume.claim.source;

/**
 * One text of a resume.
 *
 * @param path where it stands, such as {@code work[0].highlights[2]}
 */
public record Field(String path, String text) {

    /** Path without indexes, such as {@code work[].highlights[]}. */
    public String pattern() {
        StringBuilder pattern = new StringBuilder(path.length());
        boolean inside = false;
        for (int i = 0; i < path.length(); i++) {
            char letter = path.charAt(i);
            boolean digit = inside && Character.isDigit(letter);
            inside = letter == '[' || digit;
            if (!digit) {
                pattern.append(letter);
            }
        }
        return pattern.toString();
    }

    /** The entry it belongs to, such as {@code work[0]}; empty outside of lists. */
    public String entry() {
        int close = path.indexOf(']');
        int dot = path.indexOf('.');
        return close < 0 || (dot >= 0 && dot < path.indexOf('[')) ? "" : path.substring(0, close + 1);
    }

    /** The last name in the path. */
    public String name() {
        String pattern = pattern().replace("[]", "");
        return pattern.substring(pattern.lastIndexOf('.') + 1);
    }

    @Override
    public String toString() {
        return "Field[path=" + path + "]";
    }
}
