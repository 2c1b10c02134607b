package dev.candor.resume.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a model might make of single lines: lies and honest rewrites, written before the rules for wordings had seen them. */
public final class WrittenWordings {

    private WrittenWordings() {}

    /** A wording of a line. */
    public record Worded(boolean lie, String path, String text) {}

    /** All wordings by person of {@code postings/people}. */
    public static Map<String, List<Worded>> all() {
        Map<String, List<Worded>> all = new LinkedHashMap<>();
        List<Worded> current = List.of();
        for (String line : text().lines().filter(one -> !one.startsWith("#")).toList()) {
            if (line.startsWith("@")) {
                current = new ArrayList<>();
                all.put(line.substring(1), current);
            } else {
                String[] parts = line.split(" [|] ", 3);
                current.add(new Worded(parts[0].equals("lie"), parts[1], parts[2]));
            }
        }
        return all;
    }

    private static String text() {
        try (InputStream stream = WrittenWordings.class.getResourceAsStream("/claims/wordings.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
