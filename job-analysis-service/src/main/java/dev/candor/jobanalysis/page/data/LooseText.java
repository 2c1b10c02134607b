package dev.candor.jobanalysis.page.data;

import java.math.BigDecimal;
import java.util.Optional;

/** A cursor over the letters of a script. */
final class LooseText {

    private static final int LONGEST_NUMBER = 40;

    private final String text;
    private int at;
    private boolean strictLines;

    LooseText(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /** The text at hand is no literal. */
    static final class BrokenException extends Exception {

        private static final long serialVersionUID = 1L;

        BrokenException() {
            super("no literal", null, false, false);
        }
    }

    /** A line break ends a quotation, as in JavaScript: what looks like one may be an apostrophe. */
    void strictLines() {
        strictLines = true;
    }

    int at() {
        return at;
    }

    BrokenException broken() {
        return new BrokenException();
    }

    /** Place behind a comment that begins here; the same place if none does. */
    static int afterComment(String text, int at) {
        if (text.startsWith("/*", at)) {
            int end = text.indexOf("*/", at + 2);
            return end < 0 ? text.length() : end + 2;
        }
        if (text.startsWith("//", at) && (at == 0 || text.charAt(at - 1) != ':')) {
            int end = text.indexOf('\n', at);
            return end < 0 ? text.length() : end;
        }
        return at;
    }

    /** The next letter that is no space and in no comment; 0 at the end. */
    char peek() {
        while (at < text.length()) {
            char letter = text.charAt(at);
            if (Character.isWhitespace(letter) || letter == 0xfeff || letter == 0xa0) {
                at++;
                continue;
            }
            int next = afterComment(text, at);
            if (next == at) {
                return letter;
            }
            at = next;
        }
        return 0;
    }

    void take() {
        at++;
    }

    void expect(char letter) throws BrokenException {
        if (peek() != letter) {
            throw broken();
        }
        at++;
    }

    /** Passes a comma; anything else but the end of the literal breaks it. */
    void comma(char end) throws BrokenException {
        char next = peek();
        if (next == ',') {
            at++;
        } else if (next != end) {
            throw broken();
        }
    }

    String key() throws BrokenException {
        char first = peek();
        if (first == '"' || first == '\'') {
            return quoted();
        }
        String name = word();
        if (name.isEmpty() || name.startsWith("!")) {
            throw broken();
        }
        return name;
    }

    /** Letters of a name at the cursor; empty if none stands there. */
    String word() {
        peek();
        int start = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "_$!".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return text.substring(start, at);
    }

    Optional<BigDecimal> number() {
        char first = peek();
        if (first != '-' && !(first >= '0' && first <= '9')) {
            return Optional.empty();
        }
        int end = at + 1;
        while (end < text.length() && end - at < LONGEST_NUMBER && "0123456789.eE+-".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        try {
            BigDecimal number = new BigDecimal(text.substring(at, end));
            if (Math.abs((long) number.scale()) > LONGEST_NUMBER) {
                return Optional.empty();
            }
            at = end;
            return Optional.of(number);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Passes an expression up to the comma or bracket that ends it. */
    void skipExpression() {
        int depth = 0;
        while (at < text.length()) {
            char letter = peek();
            if (letter == '"' || letter == '\'' || letter == '`') {
                try {
                    quoted();
                } catch (BrokenException e) {
                    at++;
                }
                continue;
            }
            boolean closes = letter == ')' || letter == ']' || letter == '}';
            if (depth == 0 && (closes || letter == ',' || letter == ';')) {
                return;
            }
            depth += closes ? -1 : letter == '(' || letter == '[' || letter == '{' ? 1 : 0;
            at++;
        }
    }

    String quoted() throws BrokenException {
        char quote = peek();
        StringBuilder out = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) != quote) {
            char letter = text.charAt(at++);
            if (letter == '\n' && strictLines && quote != '`') {
                throw broken();
            }
            if (letter == '\\' && at < text.length()) {
                escape(out);
            } else {
                out.append(letter);
            }
        }
        if (at >= text.length()) {
            throw broken();
        }
        at++;
        return out.toString();
    }

    private void escape(StringBuilder out) {
        char letter = text.charAt(at++);
        switch (letter) {
            case 'n' -> out.append('\n');
            case 't' -> out.append('\t');
            case 'r', 'b', 'f', '\n' -> out.append("");
            case 'u' -> code(out, 4);
            case 'x' -> code(out, 2);
            default -> out.append(letter);
        }
    }

    private void code(StringBuilder out, int digits) {
        int end = Math.min(text.length(), at + digits);
        try {
            out.append((char) Integer.parseInt(text.substring(at, end), 16));
            at = end;
        } catch (NumberFormatException e) {
            out.append('?');
        }
    }
}
