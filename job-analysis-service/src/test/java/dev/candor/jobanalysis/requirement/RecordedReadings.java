package dev.candor.jobanalysis.requirement;

import dev.candor.contract.posting.Posting;
import dev.candor.contract.posting.Requirements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records how the postings of resume-service's tests are read today, so that its evaluations need no second service:
 * {@code mvn -pl job-analysis-service -am test -Dtest=RecordedReadings -Dsurefire.failIfNoSpecifiedTests=false}. Not part of
 * the build; run it after the reading of postings has changed, and look at the difference.
 */
class RecordedReadings {

    private static final Path POSTINGS = Path.of("..", "resume-service", "src", "test", "resources", "postings");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    record Reading(Posting posting, Requirements requirements) {}

    @Test
    void recordsAllPostings() throws IOException {
        Path folder = Files.createDirectories(POSTINGS.resolve("read"));
        List<Path> texts;
        try (Stream<Path> files = Files.list(POSTINGS)) {
            texts = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        for (Path file : texts) {
            String name = file.getFileName().toString().replace(".txt", ".json");
            Files.writeString(folder.resolve(name), JSON.writeValueAsString(read(Files.readString(file))) + "\n");
        }
    }

    private static Reading read(String text) {
        PostingFacts facts = PostingFacts.find(text);
        Posting posting = new Posting(
                null,
                "text",
                null,
                facts.title(),
                facts.company(),
                null,
                facts.location(),
                facts.remote(),
                facts.employmentType(),
                facts.seniority(),
                null,
                null,
                facts.salary(),
                facts.language(),
                text,
                List.of());
        return new Reading(posting, new OfflineRequirementAnalyst().analyze(posting));
    }
}
