package dev.candor.resume.artifact;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The usual headings of a resume, in the language of the document; English where a language has no table. */
final class Headings {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    Headings(String language) {
        this.bundle = ResourceBundle.getBundle("paper.headings", Locale.forLanguageTag(language), NO_FALLBACK);
    }

    String of(String key) {
        try {
            return bundle.getString(key);
        } catch (MissingResourceException e) {
            throw new IllegalArgumentException("no heading for " + key, e);
        }
    }
}
