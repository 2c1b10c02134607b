package dev.candor.resume.artifact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The style sheets beside this class, read once. */
final class StyleSheets {

    private final Map<String, String> loaded = new ConcurrentHashMap<>();

    String load(String name) {
        return loaded.computeIfAbsent(name, StyleSheets::all);
    }

    /** {@code resume-serif-letter} is the base sheet with what {@code serif} and {@code letter} change. */
    private static String all(String name) {
        String[] parts = name.split("-", -1);
        StringBuilder sheet = new StringBuilder(read(parts[0]));
        for (int i = 1; i < parts.length; i++) {
            sheet.append(read(parts[0] + "-" + parts[i]));
        }
        return sheet.toString();
    }

    private static String read(String name) {
        try (InputStream in = StyleSheets.class.getResourceAsStream("/paper/" + name + ".css")) {
            if (in == null) {
                throw new IllegalArgumentException("no style sheet " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
