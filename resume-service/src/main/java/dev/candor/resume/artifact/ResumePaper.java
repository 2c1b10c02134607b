package dev.candor.resume.artifact;

import dev.candor.resume.document.JsonResume;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lays a resume out the way tracking systems read it: one column, usual headings, title and employer on one line, dates
 * in the text flow, contact data in the body. Everything the resume says is printed, nothing else.
 */
public final class ResumePaper {

    private final JsonResume resume;
    private final Headings headings;
    private final PrintedDates days;
    private final String language;
    private final Paper.Writer out = new Paper.Writer();

    private ResumePaper(JsonResume resume, String language) {
        this.resume = resume;
        this.headings = new Headings(language);
        this.language = language;
        this.days = new PrintedDates(language, headings.of("present"));
    }

    /**
     * The resume as a paper.
     *
     * @param language ISO 639-1 code of the headings
     */
    public static Paper of(JsonResume resume, String language) {
        return of(resume, language, Template.CLASSIC.style(Template.PageSize.A4));
    }

    /** The resume as a paper in a style of {@link Template}. */
    public static Paper of(JsonResume resume, String language, String style) {
        return new ResumePaper(resume, language).write(style);
    }

    private Paper write(String style) {
        String name = "Resume";
        JsonResume.Basics basics = resume.basics();
        if (basics != null) {
            name = Objects.requireNonNullElse(basics.name(), name);
            head(basics);
        }
        skills();
        ResumeExtras.credentials(resume, headings, days, out);
        work();
        projects();
        education();
        ResumeExtras.write(resume, headings, days, out);
        return out.paper(name, language, style);
    }

    private void head(JsonResume.Basics basics) {
        out.heading(1, text(basics.name()));
        out.paragraph(text(basics.label()));
        out.meta(line(" | ", basics.email(), basics.phone(), place(basics.location()), basics.url()));
        for (JsonResume.Profile profile : basics.profiles()) {
            out.meta(line(": ", profile.network(), profile.url() == null ? profile.username() : profile.url()));
        }
        if (basics.summary() != null && !basics.summary().isBlank()) {
            out.heading(2, headings.of("summary")).paragraph(basics.summary());
        }
    }

    private void work() {
        if (resume.work().isEmpty()) {
            return;
        }
        out.heading(2, headings.of("work"));
        for (JsonResume.Work role : resume.work()) {
            out.heading(3, line(" | ", role.position(), role.name()));
            out.meta(line(" | ", days.period(role.startDate(), role.endDate()), role.location(), role.url()));
            out.paragraph(text(role.summary())).bullets(role.highlights());
        }
    }

    private void projects() {
        if (resume.projects().isEmpty()) {
            return;
        }
        out.heading(2, headings.of("projects"));
        for (JsonResume.Project project : resume.projects()) {
            out.heading(3, line(", ", project.name(), project.entity()));
            String roles = String.join(", ", project.roles());
            out.meta(line(" | ", days.period(project.startDate(), project.endDate()), roles, project.url()));
            out.paragraph(text(project.description())).bullets(project.highlights());
            out.paragraph(String.join(", ", project.keywords()));
        }
    }

    private void education() {
        if (resume.education().isEmpty()) {
            return;
        }
        out.heading(2, headings.of("education"));
        for (JsonResume.Education study : resume.education()) {
            String degree = line(" ", study.studyType(), study.area());
            out.heading(3, line(", ", degree, study.institution()));
            String score = study.score() == null ? "" : headings.of("score") + ": " + study.score();
            out.meta(line(" | ", days.period(study.startDate(), study.endDate()), score, study.url()));
            out.bullets(study.courses());
        }
    }

    private void skills() {
        if (resume.skills().isEmpty()) {
            return;
        }
        out.heading(2, headings.of("skills"));
        List<String> bare = new ArrayList<>();
        for (JsonResume.Skill skill : resume.skills()) {
            String name = skill.level() == null ? text(skill.name()) : text(skill.name()) + " (" + skill.level() + ")";
            if (skill.keywords().isEmpty()) {
                bare.add(name);
            } else {
                out.paragraph(line(": ", name, String.join(", ", skill.keywords())));
            }
        }
        out.paragraph(String.join(", ", bare));
    }

    private @Nullable String place(JsonResume.@Nullable Location location) {
        if (location == null) {
            return null;
        }
        String town = line(" ", location.postalCode(), location.city());
        return line(", ", location.address(), town, location.region(), country(location.countryCode()));
    }

    /** The country's name in the language of the document; as written if it is no code. */
    private String country(@Nullable String code) {
        return code == null || !code.matches("[A-Z]{2}")
                ? text(code)
                : Locale.of("", code).getDisplayCountry(Locale.forLanguageTag(language));
    }

    static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    static String line(String separator, @Nullable String... parts) {
        return Stream.of(parts)
                .map(ResumePaper::text)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(separator));
    }
}
