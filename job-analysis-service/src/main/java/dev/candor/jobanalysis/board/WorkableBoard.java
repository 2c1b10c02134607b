package dev.candor.jobanalysis.board;

import static dev.candor.jobanalysis.page.JsonValues.text;

import dev.candor.jobanalysis.page.JsonValues;
import dev.candor.jobanalysis.page.PostingDraft;
import dev.candor.jobanalysis.page.WorkWords;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Workable: one answer holds all postings of an account. Large accounts answer without texts; then the posting is asked for alone. */
@Component
class WorkableBoard implements JobBoard {

    private static final Pattern LINK =
            Pattern.compile("https://apply\\.workable\\.com/[A-Za-z0-9_-]+/j/[0-9A-Fa-f]{4,16}");

    @Override
    public String name() {
        return "workable";
    }

    @Override
    public List<String> apis(URI address) {
        List<String> path = JsonValues.path(address);
        String host = address.getHost();
        int at = path.indexOf("j");
        if (at < 0 || path.size() < at + 2 || !path.get(at + 1).matches("[0-9A-Fa-f]{4,16}")) {
            return List.of();
        }
        boolean shared = host.equals("apply.workable.com") && at == 1 && JsonValues.slug(path.getFirst());
        boolean own = host.matches("[a-z0-9-]+\\.workable\\.com") && !host.startsWith("apply.") && at == 0;
        String account = shared ? path.getFirst() : host.replaceFirst("\\..*", "");
        return shared || own
                ? List.of(
                        "https://apply.workable.com/api/v1/widget/accounts/" + account + "?details=true",
                        "https://apply.workable.com/api/v2/accounts/" + account + "/jobs/" + path.get(at + 1))
                : List.of();
    }

    @Override
    public Optional<URI> linked(String html, URI address) {
        return BoardLinks.only(LINK, html);
    }

    @Override
    public Optional<PostingDraft> read(JsonNode answer, URI address) {
        List<String> path = JsonValues.path(address);
        String code = path.get(path.indexOf("j") + 1);
        Stream<JsonNode> jobs = answer.at("/jobs").isArray() ? JsonValues.each(answer.at("/jobs")) : Stream.of(answer);
        return jobs.filter(job -> code.equalsIgnoreCase(text(job, "/shortcode")))
                .filter(job -> !markup(job).isEmpty())
                .findFirst()
                .map(job -> PostingDraft.of(name(), markup(job))
                        .about(text(job, "/title"), text(answer, "/name"), place(job))
                        .terms(
                                remote(job),
                                WorkWords.employment(
                                        text(job, "/employment_type") == null
                                                ? text(job, "/type")
                                                : text(job, "/employment_type")),
                                JsonValues.day(
                                        text(job, "/published_on") == null
                                                ? text(job, "/published")
                                                : text(job, "/published_on")),
                                true));
    }

    private static String markup(JsonNode job) {
        String full = text(job, "/full_description");
        return full != null
                ? full
                : Stream.of("description", "requirements", "benefits")
                        .filter(part -> text(job, "/" + part) != null)
                        .map(part -> (part.equals("description") ? "" : "<h3>" + headed(part) + "</h3>")
                                + text(job, "/" + part))
                        .collect(Collectors.joining());
    }

    private static String headed(String part) {
        return part.equals("requirements") ? "Requirements" : "Benefits";
    }

    private static @Nullable String remote(JsonNode job) {
        boolean remote =
                job.at("/telecommuting").asBoolean(false) || job.at("/remote").asBoolean(false);
        String workplace = WorkWords.remote(text(job, "/workplace"));
        return workplace == null && remote ? "remote" : workplace;
    }

    /** Town and country; what the answer calls state is often a region that repeats the town. */
    private static @Nullable String place(JsonNode job) {
        String town = text(job, "/city") == null ? text(job, "/location/city") : text(job, "/city");
        String country = text(job, "/country") == null ? text(job, "/location/country") : text(job, "/country");
        return town == null || country == null ? (town == null ? country : town) : town + ", " + country;
    }
}
