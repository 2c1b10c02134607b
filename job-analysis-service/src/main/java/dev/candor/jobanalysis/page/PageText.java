package dev.candor.jobanalysis.page;

import dev.candor.guard.text.CleanText;
import dev.candor.guard.text.TextCleaner;
import dev.candor.jobanalysis.page.hidden.HiddenText;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Markup as the text that a reader sees: blocks on lines of their own, list items with a dash, nothing hidden.
 *
 * @param text cleaned text
 * @param hidden whether the markup held text that no reader sees
 */
public record PageText(String text, boolean hidden) {

    /** A few invisible characters come with any copied text. */
    private static final int MUCH = 20;

    private static final String NEVER =
            "script, style, noscript, template, head, svg, iframe, object, select, textarea,"
                    + " button:not([aria-expanded]):not([aria-controls])";
    private static final Pattern TAG = Pattern.compile(
            "</?(html|body|p|li|ul|ol|div|br|h[1-6]|strong|em|b|i|span|table|section|article)(\\s[^<>]{0,2000})?/?>",
            Pattern.CASE_INSENSITIVE);

    /** The text of markup; text without markup stays as it is. */
    public static PageText of(String markup) {
        Document document = Jsoup.parse(markup);
        boolean hidden = HiddenText.remove(document);
        PageText plain = ofPlain(lines(document.body()));
        return hidden ? new PageText(plain.text(), true) : plain;
    }

    /** The text of markup, or of plain text, whichever it is. */
    public static PageText ofEither(String text) {
        return isMarkup(text) ? of(text) : ofPlain(text);
    }

    /** The text under an element of a page whose hidden parts are gone already; the element loses what is no text. */
    public static String lines(Element element) {
        element.select(NEVER).remove();
        return TextLines.of(element);
    }

    /** The text of plain text: cleaned, and whether much of it was invisible. */
    public static PageText ofPlain(String text) {
        CleanText clean = TextCleaner.clean(text);
        return new PageText(clean.text().strip(), clean.invisible() > MUCH && smuggled(text) > MUCH);
    }

    /** Invisible letters that typesetting does not need: not soft hyphens, joiners, word breaks and their like. */
    private static long smuggled(String text) {
        return text.codePoints()
                .filter(point -> (point >= 0xe0000 && point <= 0xe01ef)
                        || (point >= 0x202a && point <= 0x202e)
                        || (point >= 0x2061 && point <= 0x206f)
                        || (point >= 0xfe00 && point < 0xfe0e))
                .count();
    }

    /** Whether a text is markup at all. */
    public static boolean isMarkup(String text) {
        return TAG.matcher(text).find();
    }
}
