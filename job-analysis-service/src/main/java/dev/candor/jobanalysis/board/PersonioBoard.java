package dev.candor.jobanalysis.board;

import dev.candor.jobanalysis.page.JsonValues;
import dev.candor.jobanalysis.page.PostingDraft;
import dev.candor.jobanalysis.page.WorkWords;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Personio: one XML feed per company, read by a parser that knows neither entities of its own nor files. */
@Component
class PersonioBoard implements JobBoard {

    private static final Pattern LANGUAGE = Pattern.compile("(?:^|&)language=([a-z]{2})(?:&|$)");
    private static final Pattern LINK = Pattern.compile("https://[a-z0-9-]+\\.jobs\\.personio\\.(?:de|com)/job/\\d+");

    @Override
    public String name() {
        return "personio";
    }

    @Override
    public List<String> apis(URI address) {
        List<String> path = JsonValues.path(address);
        boolean ours = address.getHost().matches("[a-z0-9-]+\\.jobs\\.personio\\.(de|com)")
                && path.size() >= 2
                && path.get(0).equals("job")
                && path.get(1).matches("\\d{1,12}");
        Matcher language = LANGUAGE.matcher(String.valueOf(address.getQuery()));
        return ours
                ? List.of("https://" + address.getHost() + "/xml"
                        + (language.find() ? "?language=" + language.group(1) : ""))
                : List.of();
    }

    @Override
    public Optional<URI> linked(String html, URI address) {
        return BoardLinks.only(LINK, html);
    }

    @Override
    public Optional<PostingDraft> read(JsonNode answer, URI address) {
        String id = JsonValues.path(address).get(1);
        return Jsoup.parse(answer.asString(""), "", Parser.xmlParser()).select("position").stream()
                .filter(position -> id.equals(text(position, "> id")))
                .filter(position -> !description(position).isBlank())
                .findFirst()
                .map(position -> PostingDraft.of(name(), description(position))
                        .about(text(position, "> name"), text(position, "> subcompany"), places(position))
                        .terms(
                                null,
                                WorkWords.employment(text(position, "> schedule")),
                                JsonValues.day(text(position, "> createdAt")),
                                true));
    }

    private static String description(Element position) {
        return position.select("> jobDescriptions > jobDescription").stream()
                .map(part -> "<h3>" + part.select("> name").text() + "</h3>"
                        + part.select("> value").stream()
                                .map(Element::wholeText)
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    private static @Nullable String places(Element position) {
        String places = position.select("> office, > additionalOffices > office").eachText().stream()
                .distinct()
                .limit(3)
                .collect(Collectors.joining("; "));
        return places.isBlank() ? null : places;
    }

    private static @Nullable String text(Element position, String selector) {
        String text = position.select(selector).text().strip();
        return text.isEmpty() ? null : text;
    }
}
