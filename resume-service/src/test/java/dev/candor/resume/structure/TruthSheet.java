package dev.candor.resume.structure;

import dev.candor.resume.document.JsonResume;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a person's resume truly says, written by hand, and its comparison with what was read. */
record TruthSheet(JsonNode truth, String design) {

    void compare(String file, JsonResume read, FieldScore score) {
        JsonResume.Basics basics = read.basics();
        score.add(file, "name", texts("name"), present(basics == null ? null : basics.name()));
        score.add(file, "email", texts("email"), present(basics == null ? null : basics.email()));
        score.add(file, "phone", texts("phone"), present(basics == null ? null : basics.phone()));
        score.add(file, "work title", list("work", "title"), all(read.work(), JsonResume.Work::position));
        score.add(file, "work employer", list("work", "org"), all(read.work(), JsonResume.Work::name));
        score.add(file, "work place", list("work", "place"), all(read.work(), JsonResume.Work::location));
        score.add(
                file,
                "work dates",
                dates("work"),
                all(read.work(), work -> work.startDate() + "/" + end(work.endDate())));
        score.add(
                file,
                "work lines",
                lines(),
                read.work().stream().flatMap(TruthSheet::told).toList());
        score.add(
                file,
                "study degree",
                list("education", "degree"),
                all(read.education(), JsonResume.Education::studyType));
        score.add(file, "study area", list("education", "area"), all(read.education(), JsonResume.Education::area));
        score.add(
                file,
                "study school",
                list("education", "org"),
                all(read.education(), JsonResume.Education::institution));
        score.add(
                file,
                "study dates",
                dates("education"),
                all(read.education(), study -> study.startDate() + "/" + end(study.endDate())));
        if (!design.equals("word-table") && !design.equals("office-table")) {
            score.add(
                    file,
                    "study grade",
                    list("education", "score"),
                    all(read.education(), JsonResume.Education::score));
        }
        score.add(
                file,
                "skills",
                skills(),
                read.skills().stream().flatMap(TruthSheet::skills).toList());
        score.add(
                file,
                "languages",
                pairs("languages"),
                read.languages().stream()
                        .map(language -> language.language() + " " + language.fluency())
                        .toList());
        if (!(design.startsWith("table") || design.startsWith("text") || design.startsWith("markdown"))) {
            score.add(
                    file,
                    "certificates",
                    firsts("certificates"),
                    all(read.certificates(), JsonResume.Certificate::name));
            score.add(file, "awards", firsts("awards"), all(read.awards(), JsonResume.Award::title));
            score.add(
                    file,
                    "publications",
                    firsts("publications"),
                    all(read.publications(), JsonResume.Publication::name));
        }
    }

    private static Stream<String> told(JsonResume.Work work) {
        return Stream.concat(Stream.ofNullable(work.summary()), work.highlights().stream());
    }

    private static Stream<String> skills(JsonResume.Skill skill) {
        return skill.keywords().isEmpty() ? Stream.ofNullable(skill.name()) : skill.keywords().stream();
    }

    private static List<String> present(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }

    private static String end(@Nullable String end) {
        return end == null ? "" : end;
    }

    private static <T> List<String> all(List<T> items, Function<T, @Nullable String> field) {
        return items.stream()
                .map(field)
                .filter(value -> value != null && !value.isEmpty())
                .map(String::valueOf)
                .toList();
    }

    private List<String> texts(String field) {
        return List.of(truth.path(field).stringValue());
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private List<String> list(String section, String field) {
        return stream(truth.path(section))
                .map(item -> item.path(field).asString(""))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private List<String> lines() {
        return stream(truth.path("work"))
                .flatMap(work -> stream(work.path("lines")))
                .map(JsonNode::stringValue)
                .toList();
    }

    private List<String> firsts(String section) {
        return stream(truth.path(section))
                .map(item -> item.path(0).stringValue())
                .toList();
    }

    private List<String> pairs(String section) {
        return stream(truth.path(section))
                .map(item -> item.path(0).stringValue() + " " + item.path(1).stringValue())
                .toList();
    }

    private List<String> skills() {
        List<String> skills = new ArrayList<>();
        stream(truth.path("skills"))
                .forEach(group -> stream(group.path(1)).forEach(skill -> skills.add(skill.stringValue())));
        return skills;
    }

    private List<String> dates(String section) {
        boolean years = section.equals("education")
                && (design.startsWith("text")
                        || design.startsWith("markdown")
                        || design.equals("word-plain")
                        || design.equals("office-plain"));
        return stream(truth.path(section))
                .map(item -> cut(item.path("start").stringValue(), years) + "/"
                        + cut(item.path("end").stringValue(), years))
                .toList();
    }

    private static String cut(String date, boolean year) {
        return year && date.length() > 4 ? date.substring(0, 4) : date;
    }
}
