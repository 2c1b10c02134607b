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

    /** The first batch, by person of {@code postings/people}. */
    public static Map<String, List<Worded>> all() {
        return read("wordings");
    }

    /** A later batch, by person of {@code claims/people}. */
    public static Map<String, List<Worded>> later() {
        return read("wordings-later");
    }

    /** A batch that no rule was made for, by person of {@code claims/people}. */
    public static Map<String, List<Worded>> unread() {
        return read("wordings-unread");
    }

    /** A batch whose first reading made rules about what may not be lost, by person of {@code claims/people}. */
    public static Map<String, List<Worded>> fourth() {
        return read("wordings-fourth");
    }

    /** The batch that was read first after them. */
    public static Map<String, List<Worded>> fifth() {
        return read("wordings-fifth");
    }

    private static Map<String, List<Worded>> read(String name) {
        Map<String, List<Worded>> all = new LinkedHashMap<>();
        List<Worded> current = List.of();
        for (String line :
                text(name).lines().filter(one -> !one.startsWith("#")).toList()) {
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

    private static String text(String name) {
        try (InputStream stream = WrittenWordings.class.getResourceAsStream("/claims/" + name + ".txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
