package dev.candor.local.soak;

import dev.candor.local.infrastructure.Folders;
import dev.candor.local.testing.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Folders and pages that suites of many faults need. */
public final class Homes {

    private Homes() {}

    /** Deletes what an earlier suite left, but keeps the programs with their start-up caches. */
    public static void emptyButPrograms(Path data) throws IOException {
        if (!Files.isDirectory(data)) {
            return;
        }
        List<Path> entries;
        try (Stream<Path> all = Files.list(data)) {
            entries = all.filter(entry -> !entry.endsWith("programs"))
                    .filter(entry -> !String.valueOf(entry.getFileName()).contains("candor"))
                    .toList();
        }
        for (Path entry : entries) {
            Folders.delete(entry);
        }
    }

    /** All notices of a person. */
    static List<JsonNode> notices(Person person) {
        List<JsonNode> all = new ArrayList<>();
        String after = "0";
        while (!after.isEmpty()) {
            JsonNode page = person.read("/notifications?limit=100&after=" + after);
            page.path("items").forEach(all::add);
            after = page.path("next").asString("");
        }
        return all;
    }
}
