package dev.candor.resume.structure.evaluation;

import dev.candor.resume.document.JsonResume;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values of a resume by the field they are scored under, in the order of the resume. */
final class FieldValues {

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private FieldValues() {}

    /** Every scored field, empty where the resume says nothing. */
    static Map<String, List<String>> of(JsonResume resume) {
        FieldValues fields = new FieldValues();
        fields.basics(resume.basics());
        fields.work(resume.work());
        fields.education(resume.education());
        fields.lists(resume);
        return fields.values;
    }

    private <T> void put(String field, List<T> items, Function<T, @Nullable String> value) {
        values.put(
                field,
                items.stream()
                        .map(value)
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    private void basics(JsonResume.@Nullable Basics basics) {
        List<JsonResume.Basics> one = basics == null ? List.of() : List.of(basics);
        put("name", one, JsonResume.Basics::name);
        put("email", one, JsonResume.Basics::email);
        put("phone", one, JsonResume.Basics::phone);
        put("location", one, person -> person.location() == null ? null : city(person.location()));
        List<String> links = new ArrayList<>();
        for (JsonResume.Basics person : one) {
            Stream.concat(
                            Stream.ofNullable(person.url()),
                            person.profiles().stream()
                                    .map(JsonResume.Profile::url)
                                    .filter(Objects::nonNull))
                    .forEach(links::add);
        }
        put("links", links, link -> link);
        put("headline", one, JsonResume.Basics::label);
        put("summary", one, JsonResume.Basics::summary);
    }

    private static @Nullable String city(JsonResume.Location location) {
        return location.city() != null ? location.city() : location.region();
    }

    private void work(List<JsonResume.Work> work) {
        put("employer", work, JsonResume.Work::name);
        put("title", work, JsonResume.Work::position);
        put("work dates", work, job -> dates(job.startDate(), job.endDate()));
        put("work place", work, JsonResume.Work::location);
        List<String> lines = new ArrayList<>();
        for (JsonResume.Work job : work) {
            Stream.ofNullable(job.summary()).forEach(lines::add);
            lines.addAll(job.highlights());
        }
        put("work lines", lines, line -> line);
        put("work entry", work, job -> joined(job.name(), job.position(), dates(job.startDate(), job.endDate())));
    }

    private void education(List<JsonResume.Education> education) {
        put("institution", education, JsonResume.Education::institution);
        put("degree", education, study -> joined(study.studyType(), study.area()));
        put("study dates", education, study -> dates(study.startDate(), study.endDate()));
        put("grade", education, JsonResume.Education::score);
    }

    private void lists(JsonResume resume) {
        List<String> skills = new ArrayList<>();
        for (JsonResume.Skill skill : resume.skills()) {
            if (skill.keywords().isEmpty()) {
                Stream.ofNullable(skill.name()).forEach(skills::add);
            }
            skills.addAll(skill.keywords());
        }
        put("skills", skills, skill -> skill);
        put("languages", resume.languages(), JsonResume.Language::language);
        put("language levels", resume.languages(), JsonResume.Language::fluency);
        put("certificates", resume.certificates(), JsonResume.Certificate::name);
        put("awards", resume.awards(), JsonResume.Award::title);
        put("publications", resume.publications(), JsonResume.Publication::name);
        put("projects", resume.projects(), JsonResume.Project::name);
        put("volunteering", resume.volunteer(), item -> joined(item.organization(), item.position()));
        put("interests", resume.interests(), JsonResume.Interest::name);
    }

    private static @Nullable String dates(@Nullable String start, @Nullable String end) {
        return start == null && end == null ? null : Objects.toString(start, "") + "/" + Objects.toString(end, "");
    }

    private static @Nullable String joined(@Nullable String... parts) {
        String text = String.join(
                " ",
                Stream.of(parts).filter(Objects::nonNull).map(String::strip).toList());
        return text.isBlank() ? null : text;
    }
}
