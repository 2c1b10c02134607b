package dev.candor.resume.report;

import dev.candor.contract.posting.Requirements.Necessity;
import dev.candor.contract.posting.Requirements.Requirement;
import dev.candor.resume.match.Assessment;
import dev.candor.resume.match.Assessment.Dimension;
import dev.candor.resume.match.Assessment.RequirementMatch;
import dev.candor.resume.match.Assessment.Verdict;
import dev.candor.resume.match.Match;
import dev.candor.resume.report.Report.Part;
import dev.candor.resume.report.Report.Row;
import dev.candor.resume.report.Report.Score;
import dev.candor.resume.report.Report.Summary;
import dev.candor.resume.tailoring.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds the report from stored findings by counting and copying. */
final class ReportBuilder {

    private final Dossier dossier;
    private final Words words;

    private ReportBuilder(Dossier dossier) {
        this.dossier = dossier;
        this.words = new Words(dossier.language());
    }

    static Report of(Dossier dossier) {
        return new ReportBuilder(dossier).build();
    }

    private Report build() {
        List<Row> rows = rows();
        return new Report(
                dossier.language(),
                summary(rows),
                score(),
                rows,
                dossier.changes(),
                dossier.refused(),
                dossier.requirements().conditions(),
                dossier.company(),
                nextSteps());
    }

    private List<Row> rows() {
        Map<String, RequirementMatch> before = byId(dossier.before());
        Map<String, RequirementMatch> after = byId(dossier.after());
        List<Row> rows = new ArrayList<>();
        for (Requirement requirement : dossier.requirements().requirements()) {
            RequirementMatch first = before.get(requirement.id());
            RequirementMatch last = after.getOrDefault(requirement.id(), first);
            if (first != null && last != null) {
                rows.add(new Row(
                        requirement.id(),
                        AskedNames.of(requirement, dossier.language()),
                        requirement.kind(),
                        requirement.necessity(),
                        requirement.quote(),
                        first.verdict(),
                        last.verdict(),
                        first.credit(),
                        last.credit(),
                        last.evidence(),
                        advice(last)));
            }
        }
        return rows;
    }

    /** What to do, and which lines to look at before. */
    private String advice(RequirementMatch result) {
        return Stream.concat(
                        Stream.of(result.advice()),
                        dossier.pointedAt(result).stream().map(line -> words.of("advice.pointer", line)))
                .collect(Collectors.joining(" "));
    }

    private static Map<String, RequirementMatch> byId(Assessment assessment) {
        return assessment.requirements().stream()
                .collect(Collectors.toMap(RequirementMatch::requirementId, Function.identity(), (a, b) -> a));
    }

    private Summary summary(List<Row> rows) {
        List<Row> required = rows.stream()
                .filter(row -> row.necessity() == Necessity.REQUIRED)
                .toList();
        long met = count(rows);
        String counts = met == 0
                ? words.of("summary.none")
                : words.of(
                        "summary.counts", text(met), text(rows.size()), text(count(required)), text(required.size()));
        List<String> fits = names(rows, true);
        List<String> gaps = names(rows, false);
        return new Summary(counts, fits, gaps, first(required));
    }

    private static long count(List<Row> rows) {
        return rows.stream().filter(row -> row.after() == Verdict.MET).count();
    }

    private static List<String> names(List<Row> rows, boolean shown) {
        return rows.stream()
                .filter(row -> shown ? row.after() == Verdict.MET : row.after() == Verdict.NOT_EVIDENCED)
                .sorted((a, b) -> a.necessity().compareTo(b.necessity()))
                .map(Row::name)
                .distinct()
                .limit(6)
                .toList();
    }

    private String first(List<Row> required) {
        long open = dossier.changes().stream().filter(ReportBuilder::open).count();
        if (open > 0) {
            return words.of("first.confirm", text(open));
        }
        return required.stream()
                .filter(row -> row.after() == Verdict.NOT_EVIDENCED)
                .findFirst()
                .map(row -> words.of("first.gap", row.name()))
                .orElseGet(() -> words.of("first.review"));
    }

    private static boolean open(Change change) {
        return change.verdict() == Change.Verdict.NEEDS_CONFIRMATION && change.decision() == Change.Decision.PENDING;
    }

    private Score score() {
        List<Part> parts = new ArrayList<>();
        for (Dimension dimension : dossier.before().dimensions()) {
            Dimension after = dossier.after().dimensions().stream()
                    .filter(other -> other.name().equals(dimension.name()))
                    .findFirst()
                    .orElse(dimension);
            double weight = Match.WEIGHTS.getOrDefault(dimension.name(), 0.0);
            parts.add(new Part(dimension.name(), weight, dimension.score(), after.score(), dimension.evaluated()));
        }
        return new Score(dossier.before().overall(), dossier.after().overall(), parts);
    }

    private List<String> nextSteps() {
        List<String> steps = new ArrayList<>();
        if (dossier.changes().stream().anyMatch(change -> change.decision() == Change.Decision.PENDING)) {
            steps.add(words.of("next.decide"));
        }
        if (!dossier.requirements().conditions().isEmpty()) {
            steps.add(words.of("next.check"));
        }
        steps.add(words.of("next.prepare"));
        steps.add(words.of("next.apply"));
        return steps;
    }

    private static String text(@Nullable Object number) {
        return String.valueOf(number);
    }
}
