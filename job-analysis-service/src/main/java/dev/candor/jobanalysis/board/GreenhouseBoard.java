package dev.candor.jobanalysis.board;

import static dev.candor.jobanalysis.page.JsonValues.text;

import dev.candor.contract.posting.Posting.Salary;
import dev.candor.jobanalysis.page.JsonValues;
import dev.candor.jobanalysis.page.PostingDraft;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Greenhouse, also its European site: the content is markup escaped as entities, pay is in cents. */
@Component
class GreenhouseBoard implements JobBoard {

    private static final String HOST = "(?:job-)?boards(?:-api)?(?:\\.eu)?\\.greenhouse\\.io";
    private static final Pattern TOKEN = Pattern.compile(HOST
            + "/(?:embed/job_(?:board|app)(?:/js)?\\?(?:[^\"'\\s]{0,200}&(?:amp;)?)?for=|v1/boards/)?([A-Za-z0-9_-]+)");
    private static final Pattern ID = Pattern.compile("(?:^|[?&])gh_jid=(\\d{3,20})");
    private static final Pattern LINK = Pattern.compile("https://" + HOST + "/[A-Za-z0-9_-]+/jobs/\\d{3,20}");
    private static final Pattern FRAME = Pattern.compile("https://(" + HOST
            + ")/embed/job_app\\?(?:[^\"'\\s]{0,200}&(?:amp;)?)?for=([A-Za-z0-9_-]+)&(?:amp;)?token=(\\d{3,20})");

    @Override
    public String name() {
        return "greenhouse";
    }

    @Override
    public List<String> apis(URI address) {
        List<String> path = JsonValues.path(address);
        String host = address.getHost();
        if (!host.matches(HOST)) {
            return List.of();
        }
        boolean europe = host.contains(".eu.");
        int jobs = path.indexOf("jobs");
        if (jobs >= 1 && path.size() > jobs + 1) {
            return posting(path.get(jobs - 1), path.get(jobs + 1), europe);
        }
        String query = "&" + (address.getQuery() == null ? "" : address.getQuery());
        Matcher board = Pattern.compile("&for=([A-Za-z0-9_-]+)").matcher(query);
        Matcher job = Pattern.compile("&(?:token|gh_jid)=(\\d{3,20})").matcher(query);
        if (job.find() && board.find()) {
            return posting(board.group(1), job.group(1), europe);
        }
        boolean byId = job.reset().find() && path.size() == 1;
        return byId ? posting(path.getFirst(), job.group(1), europe) : List.of();
    }

    /** Both halves of the world answer for their own boards only, and the address does not always tell which. */
    private static List<String> posting(String token, String id, boolean europe) {
        if (!JsonValues.slug(token) || !id.matches("\\d{3,20}")) {
            return List.of();
        }
        String rest = "/v1/boards/" + token + "/jobs/" + id + "?pay_transparency=true";
        String world = "https://boards-api.greenhouse.io" + rest;
        return europe ? List.of("https://boards-api.eu.greenhouse.io" + rest, world) : List.of(world);
    }

    @Override
    public Optional<URI> named(String html, URI address) {
        Matcher job = ID.matcher(String.valueOf(address.getQuery()));
        Matcher board = TOKEN.matcher(html);
        return job.find() && board.find()
                ? BoardLinks.uri("https://" + (board.group().contains(".eu.") ? "boards.eu." : "boards.")
                        + "greenhouse.io/" + board.group(1) + "/jobs/" + job.group(1))
                : Optional.empty();
    }

    @Override
    public Optional<URI> linked(String html, URI address) {
        Matcher frame = FRAME.matcher(html);
        return frame.find()
                ? BoardLinks.uri("https://" + frame.group(1) + "/" + frame.group(2) + "/jobs/" + frame.group(3))
                : BoardLinks.only(LINK, html);
    }

    @Override
    public Optional<PostingDraft> read(JsonNode answer, URI address) {
        String content = text(answer, "/content");
        if (content == null) {
            return Optional.empty();
        }
        String posted = text(answer, "/first_published") == null
                ? text(answer, "/updated_at")
                : text(answer, "/first_published");
        return Optional.of(PostingDraft.of(name(), Parser.unescapeEntities(content, false))
                .about(text(answer, "/title"), text(answer, "/company_name"), text(answer, "/location/name"))
                .terms(null, null, JsonValues.day(posted), true)
                .paid(pay(answer.at("/pay_input_ranges/0")))
                .dated(null, JsonValues.day(text(answer, "/application_deadline"))));
    }

    private static @Nullable Salary pay(JsonNode range) {
        BigDecimal min = JsonValues.number(range, "/min_cents");
        BigDecimal max = JsonValues.number(range, "/max_cents");
        if (min == null && max == null) {
            return null;
        }
        return new Salary(
                min == null ? null : min.movePointLeft(2),
                max == null ? null : max.movePointLeft(2),
                text(range, "/currency_type"),
                period(range));
    }

    /** The range's own words tell whether it is by hour or year; nothing else does. */
    private static @Nullable String period(JsonNode range) {
        String words = Stream.of(text(range, "/title"), text(range, "/blurb"))
                .filter(text -> text != null)
                .reduce("", (one, other) -> one + " " + other)
                .toLowerCase(java.util.Locale.ROOT);
        boolean hour = words.contains("hour");
        boolean year = words.contains("annual") || words.contains("year");
        return hour == year ? null : hour ? "hour" : "year";
    }
}
