package dev.candor.resume.structure.evaluation;

import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.ResumeDocument;
import dev.candor.resume.structure.InProcessReader;
import dev.candor.resume.structure.ReadOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Reads every file of a folder of labelled resumes and says how well, beside the naive reader. Not part of the build:
 * {@code deploy/evals/read.sh --data <folder>} runs it.
 */
@EnabledIfSystemProperty(named = "candor.evals.data", matches = ".+")
class ReadingEvaluation {

    private final Figures engine = new Figures();
    private final Figures naive = new Figures();
    private final List<String> refused = new ArrayList<>();
    private final List<String> mixed = new ArrayList<>();
    private final List<String> leaks = new ArrayList<>();
    private final List<Long> millis = new ArrayList<>();
    private int texts;
    private int whole;

    @Test
    void readsTheFolder() throws IOException, InterruptedException {
        main(new String[] {
            System.getProperty("candor.evals.data"),
            System.getProperty("candor.evals.out", "target/evals"),
            System.getProperty("candor.evals.only", ".*")
        });
    }

    /** Folder of the cases, folder of the report, and a pattern of the cases' names. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        ReadingEvaluation evaluation = new ReadingEvaluation();
        List<BlindCase> cases =
                BlindCase.in(Path.of(arguments[0]), arguments.length > 2 ? arguments[2] : ".*", evaluation.refused);
        if (!cases.isEmpty()) {
            InProcessReader.read(cases.getFirst().file());
        }
        for (BlindCase sheet : cases) {
            evaluation.read(sheet);
        }
        Path out = Files.createDirectories(Path.of(arguments[1]));
        ReadingReport report = new ReadingReport(evaluation.summary(cases.size()), evaluation.engine, evaluation.naive);
        Files.writeString(out.resolve("read.md"), report.markdown());
        Files.writeString(out.resolve("read.json"), report.json());
        System.out.println(report.markdown());
    }

    private void read(BlindCase sheet) throws IOException, InterruptedException {
        long start = System.nanoTime();
        ReadOutcome outcome = InProcessReader.read(sheet.file());
        millis.add((System.nanoTime() - start) / 1_000_000);
        JsonResume resume = JsonResume.empty();
        switch (outcome) {
            case ReadOutcome.Rejected rejected -> refused.add(sheet.name() + ": " + rejected.code());
            case ReadOutcome.Read read -> {
                resume = read.document().resume();
                whole(sheet, read.document());
                leaks(sheet, resume);
            }
        }
        engine.add(sheet, FieldValues.of(sheet.truth()), FieldValues.of(resume));
        naive.add(sheet, FieldValues.of(sheet.truth()), FieldValues.of(NaiveReader.read(sheet.file())));
    }

    private void whole(BlindCase sheet, ResumeDocument document) {
        Interleaving.Verdict verdict = Interleaving.of(sheet.truth(), document.text());
        texts += verdict.texts();
        whole += verdict.whole();
        verdict.mixed().forEach(text -> mixed.add(sheet.name() + ": " + text));
    }

    /** Birth dates, nationalities and the like must not turn up as something else. */
    private void leaks(BlindCase sheet, JsonResume resume) {
        FieldValues.of(resume)
                .forEach((field, values) -> values.stream()
                        .filter(value -> sheet.extra().stream().anyMatch(extra -> Matching.same("text", extra, value)))
                        .filter(value -> !field.equals("skills"))
                        .forEach(value -> leaks.add(sheet.name() + " | " + field + " | " + value)));
    }

    private ReadingReport.Summary summary(int files) {
        List<Long> sorted = millis.stream().sorted().toList();
        return new ReadingReport.Summary(
                files,
                new TreeMap<>(java.util.Map.of(
                        "long texts",
                        texts,
                        "in one piece",
                        whole,
                        "median ms",
                        sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2).intValue(),
                        "p95 ms",
                        sorted.isEmpty()
                                ? 0
                                : sorted.get(sorted.size() * 95 / 100).intValue())),
                refused,
                mixed,
                leaks);
    }
}
