package dev.candor.resume.structure.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A description that a person typed into one box: what stands before the first bullet is its summary, every bullet and what
 * wraps behind it a line. Several paragraphs without any bullet are lines too.
 */
record ExportText(@Nullable String summary, List<String> lines) {

    private static final Pattern BULLET = Pattern.compile(
            "^(?:[\\p{So}\u2022\u2023\u2043\u2219\u25aa\u25cf\u00b7*\u2192\u27a2\u2713-]|\u2013|\u2014)\\s+");

    static ExportText of(String text) {
        List<String> plain = new ArrayList<>();
        List<String> bullets = new ArrayList<>();
        for (String raw : text.split("\n", -1)) {
            String line = raw.strip();
            boolean bullet = BULLET.matcher(line).find();
            if (bullet) {
                bullets.add(BULLET.matcher(line).replaceFirst("").strip());
            } else if (!line.isEmpty() && !bullets.isEmpty() && Character.isLowerCase(line.codePointAt(0))) {
                bullets.add(bullets.removeLast() + " " + line);
            } else if (!line.isEmpty()) {
                (bullets.isEmpty() ? plain : bullets).add(line);
            }
        }
        bullets.removeIf(String::isEmpty);
        if (bullets.isEmpty() && plain.size() > 1) {
            return new ExportText(null, List.copyOf(plain));
        }
        return new ExportText(plain.isEmpty() ? null : String.join(" ", plain), List.copyOf(bullets));
    }
}
