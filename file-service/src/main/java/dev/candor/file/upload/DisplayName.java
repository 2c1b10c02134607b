package dev.candor.file.upload;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Makes a name fit to show: NFC, no path, no control or direction characters, at most 150 characters, ending kept. */
final class DisplayName {

    private static final int MAX = 150;

    private DisplayName() {}

    static String clean(@Nullable String name) {
        String text = name == null ? "" : Normalizer.normalize(name, Normalizer.Form.NFC);
        text = text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
        StringBuilder kept = new StringBuilder();
        text.codePoints()
                .filter(c -> !Character.isISOControl(c)
                        && Character.getType(c) != Character.FORMAT
                        && "\":*?<>|".indexOf(c) < 0)
                .forEach(kept::appendCodePoint);
        String clean = kept.toString().strip();
        if (clean.length() > MAX) {
            int dot = clean.lastIndexOf('.');
            String ending = dot > 0 && clean.length() - dot <= 10 ? clean.substring(dot) : "";
            clean = clean.substring(0, MAX - ending.length()) + ending;
        }
        return clean.isEmpty() ? "file" : clean;
    }
}
