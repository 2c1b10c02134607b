package dev.candor.jobanalysis.board;

import static dev.candor.jobanalysis.page.JsonValues.text;

import dev.candor.contract.posting.Posting.Salary;
import dev.candor.jobanalysis.page.JsonValues;
import dev.candor.jobanalysis.page.PostingDraft;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Greenhouse: the content is markup escaped as entities, pay is in cents. */
@Component
class GreenhouseBoard implements JobBoard {

    @Override
    public String name() {
        return "greenhouse";
    }

    @Override
    public Optional<String> api(URI address) {
        List<String> path = JsonValues.path(address);
        String host = address.getHost();
        boolean ours = host.matches("(job-)?boards(\\.eu)?\\.greenhouse\\.io");
        if (!ours || path.size() < 3 || !path.get(1).equals("jobs")) {
            return Optional.empty();
        }
        return posting(path.get(0), path.get(2));
    }

    static Optional<String> posting(String token, String id) {
        return JsonValues.slug(token) && id.matches("\\d{3,20}")
                ? Optional.of("https://boards-api.greenhouse.io/v1/boards/" + token + "/jobs/" + id
                        + "?pay_transparency=true")
                : Optional.empty();
    }

    @Override
    public Optional<PostingDraft> read(JsonNode answer, URI address) {
        String content = text(answer, "/content");
        if (content == null) {
            return Optional.empty();
        }
        String markup = Parser.unescapeEntities(content, false);
        return Optional.of(PostingDraft.of(name(), markup)
                .about(text(answer, "/title"), text(answer, "/company_name"), text(answer, "/location/name"))
                .terms(null, null, JsonValues.day(text(answer, "/updated_at")), true)
                .paid(pay(answer.at("/pay_input_ranges/0"))));
    }

    private static @Nullable Salary pay(JsonNode range) {
        Long min = JsonValues.number(range, "/min_cents");
        Long max = JsonValues.number(range, "/max_cents");
        if (min == null && max == null) {
            return null;
        }
        return new Salary(
                min == null ? null : min / 100, max == null ? null : max / 100, text(range, "/currency_type"), null);
    }
}
