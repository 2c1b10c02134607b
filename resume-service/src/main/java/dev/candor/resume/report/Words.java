package dev.candor.resume.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The fixed words of report, interview sheet and letters, in the language of the document; English where none is there. */
final class Words {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    Words(String language) {
        this.bundle = ResourceBundle.getBundle("report.words", Locale.forLanguageTag(language), NO_FALLBACK);
    }

    /** The words under this key; placeholders take the values as they are, never as patterns. */
    String of(String key, Object... values) {
        String pattern = bundle.getString(key);
        String text = values.length == 0
                ? pattern
                : new MessageFormat(pattern.replace("'", "''"), Locale.ROOT).format(values);
        return text.endsWith("..") && !text.endsWith("...") ? text.substring(0, text.length() - 1) : text;
    }

    /** The words under this key, or the key's last part if there are none. */
    String orKey(String key) {
        return bundle.containsKey(key) ? bundle.getString(key) : key.substring(key.indexOf('.') + 1);
    }
}
