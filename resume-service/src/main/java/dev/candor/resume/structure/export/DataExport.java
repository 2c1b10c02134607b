package dev.candor.resume.structure.export;

import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.JsonResume.Award;
import dev.candor.resume.document.JsonResume.Certificate;
import dev.candor.resume.document.JsonResume.Language;
import dev.candor.resume.document.JsonResume.Project;
import dev.candor.resume.document.JsonResume.Publication;
import dev.candor.resume.document.JsonResume.Reference;
import dev.candor.resume.document.JsonResume.Skill;
import dev.candor.resume.document.JsonResume.Volunteer;
import dev.candor.resume.document.JsonResume.Work;
import dev.candor.resume.parser.ParsedText;
import dev.candor.resume.structure.entry.Studies;
import dev.candor.resume.structure.export.ExportRows.Row;
import dev.candor.resume.structure.word.DateSpan;
import dev.candor.resume.structure.word.Dates;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The resume in the tables of LinkedIn's data export, as "Download your data" gives them. What has no field of a resume is kept
 * word for word; the birth date, the maiden name and the street stay out, since no resume needs them.
 */
public final class DataExport {

    private final ExportRows rows;
    private final KeptLines kept = new KeptLines();

    private DataExport(ExportRows rows) {
        this.rows = rows;
    }

    /**
     * The resume.
     *
     * @throws IOException if a table is damaged
     */
    public static JsonResume read(List<ParsedText.Table> tables) throws IOException {
        return new DataExport(new ExportRows(tables)).resume();
    }

    private JsonResume resume() {
        List<JsonResume.Education> education = all("education", this::study);
        kept.all(
                "Organizations",
                rows.of("organizations"),
                "name",
                "position",
                "description",
                "started on",
                "finished on");
        kept.all("Patents", rows.of("patents"), "title", "description", "filing date", "issued on", "url");
        kept.all("Test scores", rows.of("test scores"), "name", "score", "test date", "description");
        kept.all("Courses", rows.of("courses"), "name", "number");
        return new JsonResume(
                ExportBasics.of(rows),
                all("positions", DataExport::role),
                education,
                all("skills", row -> row.get("name") == null ? null : new Skill(row.get("name"), null, List.of())),
                all("projects", DataExport::project),
                all("certifications", this::certificate),
                all("honors", row -> new Award(row.get("title"), date(row, "issued on"), null, row.get("description"))),
                all("publications", DataExport::publication),
                all("languages", row -> new Language(row.get("name"), row.get("proficiency"))),
                all("volunteering", this::volunteer),
                List.of(),
                all("recommendations_received", DataExport::reference),
                kept.meta(),
                null);
    }

    private <T> List<T> all(String table, Function<Row, @Nullable T> reader) {
        return rows.of(table).stream()
                .filter(row -> row.cells().values().stream().anyMatch(cell -> !cell.isEmpty()))
                .map(reader)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Work role(Row row) {
        ExportText text = ExportText.of(row.text("description"));
        return new Work(
                row.get("company name"),
                row.get("title"),
                null,
                row.get("location"),
                date(row, "started on"),
                date(row, "finished on"),
                text.summary(),
                text.lines());
    }

    private JsonResume.Education study(Row row) {
        String school = row.text("school name");
        Studies.Degree degree = Studies.degree(row.text("degree name"));
        kept.add(school, row.text("notes"), row.text("activities"));
        return new JsonResume.Education(
                row.get("school name"),
                null,
                degree.area(),
                degree.level(),
                date(row, "start date", "started on"),
                date(row, "end date", "finished on"),
                null,
                List.of());
    }

    private static Project project(Row row) {
        ExportText text = ExportText.of(row.text("description"));
        return new Project(
                row.get("title"),
                text.summary(),
                text.lines(),
                List.of(),
                date(row, "started on"),
                date(row, "finished on"),
                row.get("url"),
                List.of(),
                null);
    }

    private Certificate certificate(Row row) {
        String until = row.text("finished on");
        kept.add(row.text("name"), row.text("license number"), until.isEmpty() ? "" : "– " + until);
        return new Certificate(row.get("name"), date(row, "started on"), row.get("authority"), row.get("url"));
    }

    private static Publication publication(Row row) {
        return new Publication(
                row.get("name"),
                row.get("publisher"),
                date(row, "published on"),
                row.get("url"),
                row.get("description"));
    }

    private Volunteer volunteer(Row row) {
        ExportText text = ExportText.of(row.text("description"));
        kept.add(row.text("company name"), row.text("cause"));
        return new Volunteer(
                row.get("company name"),
                row.get("role"),
                null,
                date(row, "started on"),
                date(row, "finished on"),
                text.summary(),
                text.lines());
    }

    /** Only what the person lets others see. */
    private static @Nullable Reference reference(Row row) {
        boolean shown = row.text("status").isEmpty() || row.text("status").equalsIgnoreCase("visible");
        String name = (row.text("first name") + " " + row.text("last name")).strip();
        return shown && row.get("text") != null ? new Reference(name, row.get("text")) : null;
    }

    private static @Nullable String date(Row row, String... columns) {
        return Dates.first(row.text(columns)).map(DateSpan::from).orElse(null);
    }
}
