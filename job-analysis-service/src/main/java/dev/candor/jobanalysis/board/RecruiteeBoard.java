package dev.candor.jobanalysis.board;

import static dev.candor.jobanalysis.page.JsonValues.text;

import dev.candor.jobanalysis.page.JsonValues;
import dev.candor.jobanalysis.page.PostingDraft;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Recruitee: description and requirements are two fields of markup. */
@Component
class RecruiteeBoard implements JobBoard {

    @Override
    public String name() {
        return "recruitee";
    }

    @Override
    public Optional<String> api(URI address) {
        List<String> path = JsonValues.path(address);
        boolean ours = address.getHost().matches("[a-z0-9-]+\\.recruitee\\.com")
                && path.size() >= 2
                && path.get(0).equals("o");
        return ours ? Optional.of("https://" + address.getHost() + "/api/offers/") : Optional.empty();
    }

    @Override
    public Optional<PostingDraft> read(JsonNode answer, URI address) {
        String slug = JsonValues.path(address).get(1);
        return JsonValues.each(answer.at("/offers"))
                .filter(offer -> slug.equals(text(offer, "/slug")))
                .findFirst()
                .map(offer -> PostingDraft.of(
                                name(),
                                offer.at("/description").asString("") + "<h3>Requirements</h3>"
                                        + offer.at("/requirements").asString(""))
                        .about(text(offer, "/title"), text(offer, "/company_name"), text(offer, "/location"))
                        .terms(
                                offer.at("/remote").asBoolean(false) ? "remote" : null,
                                text(offer, "/employment_type_code"),
                                JsonValues.day(text(offer, "/published_at")),
                                true));
    }
}
