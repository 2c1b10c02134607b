package dev.candor.resume.structure;

import dev.candor.resume.document.JsonResume;
import dev.candor.resume.parser.ParserMain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads every file of a folder, named {@code person.design.ending} beside {@code person.truth.json}, and counts how
 * often one reader was right.
 */
final class DesignScores {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DesignScores() {}

    /** The figures of one reader over a folder. */
    static FieldScore score(Path folder, ResumeSource source) throws IOException, InterruptedException {
        FieldScore score = new FieldScore();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String[] name = file.getFileName().toString().split("\\.");
                Path truth = folder.resolve(name[0] + ".truth.json");
                if (name.length == 3 && !name[1].equals("truth") && Files.exists(truth)) {
                    TruthSheet sheet = new TruthSheet(JSON.readTree(Files.readString(truth)), name[1]);
                    sheet.compare(name[0] + "." + name[1], source.read(file), score);
                }
            }
        }
        return score;
    }

    /** Something that reads a resume file. */
    interface ResumeSource {
        JsonResume read(Path file) throws IOException, InterruptedException;
    }

    static JsonResume engine(Path file) throws IOException, InterruptedException {
        ReadOutcome outcome = new ResumeReader(ParserMain::parse)
                .read(Files.readAllBytes(file), "", file.getFileName().toString());
        return outcome instanceof ReadOutcome.Read read ? read.document().resume() : JsonResume.empty();
    }
}
