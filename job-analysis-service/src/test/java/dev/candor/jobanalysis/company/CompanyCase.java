package dev.candor.jobanalysis.company;

import dev.candor.contract.posting.Posting;
import dev.candor.jobanalysis.company.search.SearchAnswer.Hit;
import dev.candor.jobanalysis.page.Days;
import dev.candor.jobanalysis.testing.ScriptedSites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An invented company: a posting, pages, answers of a search provider, and what is true. {@code topic | words}: a statement of that
 * topic that holds these words is right; {@code never | words}: no statement may hold them.
 */
record CompanyCase(
        String name,
        Map<String, String> head,
        String posting,
        Map<String, String> pages,
        @Nullable List<Hit> hits,
        List<Truth> truths) {

    record Truth(String topic, String words) {}

    static List<CompanyCase> all(Path folder) throws IOException {
        List<CompanyCase> cases = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                cases.add(read(file));
            }
        }
        return cases;
    }

    private static CompanyCase read(Path file) throws IOException {
        String[] parts = ("=== head\n" + Files.readString(file)).split("(?m)^=== ");
        Map<String, String> head = new HashMap<>();
        Map<String, String> pages = new HashMap<>();
        String posting = "";
        List<Hit> hits = null;
        List<Truth> truths = new ArrayList<>();
        for (String part : parts) {
            String title = part.lines().findFirst().orElse("");
            String body = part.substring(Math.min(part.length(), title.length() + 1));
            switch (title.split(" ")[0]) {
                case "head" -> body.lines().forEach(line -> head.put(line.split(": ", 2)[0], line.split(": ", 2)[1]));
                case "posting" -> posting = body.strip();
                case "page" -> pages.put(title.substring("page ".length()), body);
                case "search" -> hits = body.lines().map(CompanyCase::hit).toList();
                case "truth" -> body.lines().map(CompanyCase::truth).forEach(truths::add);
                default -> {
                    // what stands before the first part
                }
            }
        }
        return new CompanyCase(file.getFileName().toString(), head, posting, pages, hits, truths);
    }

    private static Hit hit(String line) {
        String[] cells = line.split("\\|", -1);
        return new Hit(cells[1].strip(), cells[2].strip(), cells[3].strip(), Days.of(cells[4].strip()));
    }

    private static Truth truth(String line) {
        String[] cells = line.split(" \\| ", 2);
        return new Truth(cells[0].strip(), cells[1].strip());
    }

    List<String> never() {
        return truths.stream()
                .filter(truth -> truth.topic().equals("never"))
                .map(Truth::words)
                .toList();
    }

    ScriptedSites sites() {
        ScriptedSites sites = new ScriptedSites();
        pages.forEach(sites::with);
        return sites;
    }

    Posting read() {
        String url = head.get("url");
        return new Posting(
                url,
                url == null ? "text" : "page",
                null,
                posting.lines().findFirst().orElse(null),
                head.get("company").replaceFirst(" \\(.*", ""),
                head.get("companyUrl"),
                head.get("location"),
                null,
                null,
                null,
                null,
                null,
                null,
                "en",
                posting,
                List.of());
    }
}
