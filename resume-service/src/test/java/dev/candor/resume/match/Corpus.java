package dev.candor.resume.match;

import dev.candor.contract.posting.Posting;
import dev.candor.contract.posting.Requirements;
import dev.candor.resume.document.JsonResume;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Invented people, postings as they are read, and which posting is the right one for whom. */
public final class Corpus {

    /** When every evaluation takes place. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 1, 15);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Corpus() {}

    /** A posting with what it asks for. */
    public record Case(Posting posting, Requirements requirements) {}

    /** People by name. */
    public static Map<String, JsonResume> people() {
        Map<String, JsonResume> people = new TreeMap<>();
        for (String folder : List.of("/claims/people", "/postings/people")) {
            files(folder, ".json")
                    .forEach((name, file) -> people.put(name, JSON.readValue(file.toFile(), JsonResume.class)));
        }
        return people;
    }

    /** Postings by name. */
    public static Map<String, Case> postings() {
        Map<String, Case> postings = new TreeMap<>();
        files("/postings/read", ".json")
                .forEach((name, file) -> postings.put(name, JSON.readValue(file.toFile(), Case.class)));
        return postings;
    }

    /** Name of the right posting by name of the person. */
    public static Map<String, String> right() {
        Map<String, String> right = new LinkedHashMap<>();
        try {
            for (String line : Files.readAllLines(folder("/postings").resolve("right.tsv"))) {
                String[] pair = line.split("\t", -1);
                right.put(pair[0], pair[1]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return right;
    }

    /** The score of a document whose source is itself. */
    public static Assessment score(JsonResume resume, Case posting) {
        return score(resume, resume, posting);
    }

    /** The score of a tailored document. */
    public static Assessment score(JsonResume document, JsonResume source, Case posting) {
        return MatchScorer.score(new MatchInput(document, source, posting.posting(), posting.requirements(), AS_OF));
    }

    private static Map<String, Path> files(String folder, String ending) {
        Map<String, Path> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder(folder))) {
            files.filter(file -> file.toString().endsWith(ending))
                    .forEach(file -> found.put(file.getFileName().toString().replace(ending, ""), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static Path folder(String name) {
        try {
            return Path.of(Corpus.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
