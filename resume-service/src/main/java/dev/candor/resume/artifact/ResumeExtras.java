package dev.candor.resume.artifact;

import static dev.candor.resume.artifact.ResumePaper.line;
import static dev.candor.resume.artifact.ResumePaper.text;

import dev.candor.resume.document.JsonResume;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sections that stand below work, education and skills, and whatever fitted no section. */
final class ResumeExtras {

    private ResumeExtras() {}

    static void write(JsonResume resume, Headings headings, PrintedDates days, Paper.Writer out) {
        honours(resume, headings, days, out);
        volunteer(resume, headings, days, out);
        section(
                out,
                headings.of("interests"),
                resume.interests().stream()
                        .map(item -> line(": ", item.name(), String.join(", ", item.keywords())))
                        .toList());
        section(
                out,
                headings.of("references"),
                resume.references().stream()
                        .map(item -> line(": ", item.name(), item.reference()))
                        .toList());
        other(resume.meta(), out);
    }

    /** What decides before anything else is read: certificates, licences, languages. */
    static void credentials(JsonResume resume, Headings headings, PrintedDates days, Paper.Writer out) {
        List<String> certificates = resume.certificates().stream()
                .map(item -> line(", ", item.name(), item.issuer(), days.of(item.date()), item.url()))
                .toList();
        List<String> languages = resume.languages().stream()
                .map(item -> line(": ", item.language(), item.fluency()))
                .toList();
        section(out, headings.of("certificates"), certificates);
        section(out, headings.of("languages"), languages);
    }

    private static void honours(JsonResume resume, Headings headings, PrintedDates days, Paper.Writer out) {
        List<String> awards = resume.awards().stream()
                .map(item -> line(", ", item.title(), item.awarder(), days.of(item.date()), item.summary()))
                .toList();
        List<String> publications = resume.publications().stream()
                .map(item -> line(
                        ", ", item.name(), item.publisher(), days.of(item.releaseDate()), item.summary(), item.url()))
                .toList();
        section(out, headings.of("awards"), awards);
        section(out, headings.of("publications"), publications);
    }

    private static void section(Paper.Writer out, String heading, List<String> items) {
        if (!items.isEmpty()) {
            out.heading(2, heading).bullets(items);
        }
    }

    private static void volunteer(JsonResume resume, Headings headings, PrintedDates days, Paper.Writer out) {
        if (resume.volunteer().isEmpty()) {
            return;
        }
        out.heading(2, headings.of("volunteer"));
        for (JsonResume.Volunteer role : resume.volunteer()) {
            out.heading(3, line(" | ", role.position(), role.organization()));
            out.meta(line(" | ", days.period(role.startDate(), role.endDate()), role.url()));
            out.paragraph(text(role.summary())).bullets(role.highlights());
        }
    }

    private static void other(@Nullable Map<String, Object> meta, Paper.Writer out) {
        if (meta == null
                || !(meta.get("candor") instanceof Map<?, ?> ours)
                || !(ours.get("other") instanceof List<?> blocks)) {
            return;
        }
        for (Object block : blocks) {
            if (block instanceof Map<?, ?> section && section.get("lines") instanceof List<?> lines) {
                out.heading(2, String.valueOf(section.get("heading")));
                lines.forEach(item -> out.paragraph(String.valueOf(item)));
            }
        }
    }
}
