package dev.candor.resume.report;

import dev.candor.contract.posting.Posting;
import dev.candor.contract.posting.Requirements.Condition;
import dev.candor.contract.posting.Requirements.Necessity;
import dev.candor.resume.artifact.Paper;
import dev.candor.resume.match.Assessment.Verdict;
import dev.candor.resume.match.Evidence;
import dev.candor.resume.match.Match;
import dev.candor.resume.report.Report.Part;
import dev.candor.resume.report.Report.Row;
import dev.candor.resume.tailoring.Change;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** Lays a report and its interview sheet out as one paper. */
public final class ReportPaper {

    private final Report report;
    private final Interview interview;
    private final Words words;
    private final Paper.Writer out = new Paper.Writer();

    private ReportPaper(Report report, Interview interview) {
        this.report = report;
        this.interview = interview;
        this.words = new Words(report.language());
    }

    /** The report as a paper; the posting names what it is about. */
    public static Paper of(Report report, Interview interview, Posting posting) {
        return new ReportPaper(report, interview).write(posting);
    }

    private Paper write(Posting posting) {
        String position = Objects.requireNonNullElse(posting.title(), posting.source());
        String about = posting.company() == null ? position : words.of("at", position, posting.company());
        out.heading(1, words.of("title", about));
        if (posting.url() != null) {
            out.meta(words.of("for", posting.url()));
        }
        summary();
        score();
        requirements();
        changes();
        conditions();
        new CompanyPart(report, words).write(out);
        interview();
        out.heading(2, words.of("next")).bullets(report.nextSteps());
        return out.paper(words.of("title", about), report.language(), "report");
    }

    private void summary() {
        out.heading(2, words.of("summary")).paragraph(report.summary().counts());
        out.paragraph(words.of(
                "summary.score",
                number(report.score().before()),
                number(report.score().after())));
        list(words.of("fits"), report.summary().fits());
        list(words.of("gaps"), report.summary().gaps());
        out.heading(3, words.of("first")).paragraph(report.summary().first());
    }

    private void list(String heading, List<String> items) {
        if (!items.isEmpty()) {
            out.heading(3, heading).bullets(items);
        }
    }

    private void score() {
        out.heading(2, words.of("score"));
        for (Part part : report.score().dimensions()) {
            String label = words.orKey("dimension." + part.name());
            String text = part.evaluated()
                    ? words.of("score.after", number(part.after()), number(part.before()))
                    : words.of("score.unevaluated");
            out.add(new Paper.Bar(label, part.evaluated() ? part.after() : 0, text));
        }
        String weights = report.score().dimensions().stream()
                .map(part -> words.orKey("dimension." + part.name()) + " " + Math.round(part.weight() * 100) + " %")
                .collect(Collectors.joining(", "));
        out.meta(words.of("score.note", Match.ALGORITHM, weights));
    }

    private void requirements() {
        out.heading(2, words.of("requirements"));
        List<List<String>> rows = report.requirements().stream().map(this::row).toList();
        List<String> header = List.of(
                words.of("column.requirement"),
                words.of("column.asked"),
                words.of("column.before"),
                words.of("column.after"),
                words.of("column.evidence"));
        out.add(new Paper.Table(header, rows));
        List<String> advice = report.requirements().stream()
                .filter(row -> row.after() != Verdict.MET && row.advice() != null)
                .map(row -> row.name() + ": " + row.advice())
                .toList();
        list(words.of("advice"), advice);
    }

    private List<String> row(Row row) {
        String evidence = row.evidence().stream().map(Evidence::quote).limit(2).collect(Collectors.joining(" / "));
        return List.of(
                row.name(),
                words.of(row.necessity() == Necessity.REQUIRED ? "required" : "preferred"),
                verdict(row.before()),
                verdict(row.after()),
                evidence.isEmpty() ? words.of("noevidence") : evidence);
    }

    private String verdict(Verdict verdict) {
        return words.of("verdict." + key(verdict));
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void changes() {
        out.heading(2, words.of("changes"));
        if (report.changes().isEmpty()) {
            out.paragraph(words.of("changes.none"));
        }
        for (Change change : report.changes()) {
            out.heading(3, place(change) + ": " + words.of("kind." + key(change.kind())))
                    .paragraph(change.why());
            text("change.before", change.before());
            text("change.after", change.after().isBlank() ? words.of("change.removed") : change.after());
            out.meta(words.of(
                    "change.state", words.of(key(change.verdict())), words.of("decision." + key(change.decision()))));
        }
        if (!report.refused().isEmpty()) {
            out.heading(3, words.of("refused")).paragraph(words.of("refused.note"));
            out.bullets(
                    report.refused().stream().map(refused -> refused.after()).toList());
        }
    }

    /** One line beside its label; several as a list below it. */
    private void text(String label, String text) {
        if (text.contains("\n")) {
            out.paragraph(words.of(label, "")).bullets(text.lines().toList());
        } else if (!text.isBlank()) {
            out.paragraph(words.of(label, text));
        }
    }

    /** Where a change stands, as a person would say it. */
    private String place(Change change) {
        String path = change.path();
        String list = path.split("[\\[.]", 2)[0];
        if (path.equals("basics.label")) {
            return words.of("place.headline");
        }
        boolean entry = path.contains("[") && !list.equals("skills");
        String number = entry ? path.substring(path.indexOf('[') + 1, path.indexOf(']')) : "";
        String name = words.of("place." + list);
        return entry ? name + " " + (Integer.parseInt(number) + 1) : name;
    }

    private void conditions() {
        List<String> quotes =
                report.conditions().stream().map(Condition::quote).distinct().toList();
        if (!quotes.isEmpty()) {
            out.heading(2, words.of("conditions")).bullets(quotes);
        }
    }

    private void interview() {
        out.heading(2, words.of("interview"));
        for (Interview.Question question : interview.questions()) {
            out.heading(3, question.question()).meta(question.why());
            out.bullets(question.evidence().stream().map(Evidence::quote).toList());
            out.bullets(question.prepare());
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
