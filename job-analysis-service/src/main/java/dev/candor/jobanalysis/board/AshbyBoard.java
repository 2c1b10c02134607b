package dev.candor.jobanalysis.board;

import static dev.candor.jobanalysis.page.JsonValues.text;

import dev.candor.contract.posting.Posting.Salary;
import dev.candor.jobanalysis.page.JsonValues;
import dev.candor.jobanalysis.page.PostingDraft;
import dev.candor.jobanalysis.page.WorkWords;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Ashby: one answer holds the whole board; the posting is picked by its id, unlisted ones are left alone. */
@Component
class AshbyBoard implements JobBoard {

    private static final String HOST = "jobs.ashbyhq.com";
    private static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}";
    private static final Pattern BOARD = Pattern.compile("jobs\\.ashbyhq\\.com/([A-Za-z0-9_.%-]+)/embed");
    private static final Pattern NAMED = Pattern.compile("(?:^|&)ashby_jid=(" + ID + ")");
    private static final Pattern LINK = Pattern.compile("https://jobs\\.ashbyhq\\.com/[A-Za-z0-9_.%-]+/" + ID);

    @Override
    public String name() {
        return "ashby";
    }

    @Override
    public List<String> apis(URI address) {
        List<String> path = JsonValues.path(address);
        boolean ours = address.getHost().equals(HOST)
                && path.size() >= 2
                && JsonValues.slug(path.get(0))
                && path.get(1).matches(ID);
        return ours
                ? List.of("https://api.ashbyhq.com/posting-api/job-board/" + path.get(0) + "?includeCompensation=true")
                : List.of();
    }

    @Override
    public Optional<URI> named(String html, URI address) {
        Matcher job = NAMED.matcher(String.valueOf(address.getQuery()));
        Matcher board = BOARD.matcher(html);
        return job.find() && board.find()
                ? BoardLinks.uri("https://" + HOST + "/" + board.group(1) + "/" + job.group(1))
                : Optional.empty();
    }

    @Override
    public Optional<URI> linked(String html, URI address) {
        return BoardLinks.only(LINK, html);
    }

    @Override
    public Optional<PostingDraft> read(JsonNode answer, URI address) {
        String id = JsonValues.path(address).get(1);
        return JsonValues.each(answer.at("/jobs"))
                .filter(job -> id.equals(text(job, "/id"))
                        || String.valueOf(text(job, "/jobUrl")).contains(id))
                .filter(job -> job.at("/isListed").asBoolean(true))
                .findFirst()
                .flatMap(this::draft);
    }

    private Optional<PostingDraft> draft(JsonNode job) {
        String html = text(job, "/descriptionHtml");
        String markup = html == null ? text(job, "/descriptionPlain") : html;
        if (markup == null) {
            return Optional.empty();
        }
        String workplace = WorkWords.remote(text(job, "/workplaceType"));
        return Optional.of(PostingDraft.of(name(), markup)
                .about(text(job, "/title"), null, text(job, "/location"))
                .terms(
                        workplace == null && job.at("/isRemote").asBoolean(false) ? "remote" : workplace,
                        WorkWords.employment(text(job, "/employmentType")),
                        JsonValues.day(text(job, "/publishedAt")),
                        true)
                .paid(pay(job)));
    }

    private static @Nullable Salary pay(JsonNode job) {
        return JsonValues.each(job.at("/compensation/summaryComponents"))
                .filter(part -> "Salary".equals(text(part, "/compensationType")))
                .filter(part ->
                        JsonValues.number(part, "/minValue") != null || JsonValues.number(part, "/maxValue") != null)
                .findFirst()
                .map(part -> new Salary(
                        JsonValues.number(part, "/minValue"),
                        JsonValues.number(part, "/maxValue"),
                        text(part, "/currencyCode"),
                        interval(text(part, "/interval"))))
                .orElse(null);
    }

    private static @Nullable String interval(@Nullable String given) {
        return given != null && given.matches("1 (YEAR|MONTH|WEEK|DAY|HOUR)")
                ? given.substring(2).toLowerCase(Locale.ROOT)
                : null;
    }
}
