package dev.candor.jobanalysis.board;

import dev.candor.jobanalysis.page.JsonValues;
import dev.candor.jobanalysis.page.PostingDraft;
import java.net.URI;
import java.util.List;
import java.util.Optional;
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

    @Override
    public String name() {
        return "personio";
    }

    @Override
    public Optional<String> api(URI address) {
        List<String> path = JsonValues.path(address);
        boolean ours = address.getHost().matches("[a-z0-9-]+\\.jobs\\.personio\\.(de|com)")
                && path.size() >= 2
                && path.get(0).equals("job");
        String query = address.getQuery() == null ? "" : address.getQuery();
        String language = query.matches("(.*&)?language=[a-z]{2}(&.*)?")
                ? "?language=" + query.replaceAll("(.*&)?language=([a-z]{2})(&.*)?", "$2")
                : "";
        return ours ? Optional.of("https://" + address.getHost() + "/xml" + language) : Optional.empty();
    }

    @Override
    public Optional<PostingDraft> read(JsonNode answer, URI address) {
        String id = JsonValues.path(address).get(1);
        return Jsoup.parse(answer.asString(""), "", Parser.xmlParser()).select("position").stream()
                .filter(position -> id.equals(text(position, "> id")))
                .findFirst()
                .map(position -> PostingDraft.of(name(), description(position))
                        .about(text(position, "> name"), text(position, "> subcompany"), text(position, "> office"))
                        .terms(
                                null,
                                text(position, "> schedule"),
                                JsonValues.day(text(position, "> createdAt")),
                                true));
    }

    private static String description(Element position) {
        return position.select("> jobDescriptions > jobDescription").stream()
                .map(part -> "<h3>" + part.select("> name").text() + "</h3>"
                        + part.select("> value").text())
                .collect(Collectors.joining());
    }

    private static @Nullable String text(Element position, String selector) {
        String text = position.select(selector).text().strip();
        return text.isEmpty() ? null : text;
    }
}
