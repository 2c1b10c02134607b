package dev.candor.runtime.step;

import dev.candor.contract.id.OwnerId;
import dev.candor.contract.message.ContentReference;
import dev.candor.runtime.web.ServiceTokens;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/** Reads contents that another service keeps. */
final class ContentClient {

    private final RestClient http;
    private final ServiceTokens tokens;
    private final Map<String, String> addresses;

    ContentClient(RestClient http, ServiceTokens tokens, Map<String, String> addresses) {
        this.http = http;
        this.tokens = tokens;
        this.addresses = addresses;
    }

    byte[] read(OwnerId owner, ContentReference reference) {
        String address = addresses.get(reference.service());
        if (address == null) {
            throw new ContentMissingException(reference);
        }
        try {
            byte[] body = http.get()
                    .uri(
                            address + "/internal/content/{kind}/{id}/{version}",
                            reference.kind(),
                            reference.id(),
                            reference.version())
                    .header(
                            HttpHeaders.AUTHORIZATION,
                            "Bearer " + tokens.tokenFor(owner, reference.service(), "content.read"))
                    .retrieve()
                    .body(byte[].class);
            if (body == null) {
                throw new ContentMissingException(reference);
            }
            return body;
        } catch (HttpClientErrorException.NotFound e) {
            throw new ContentMissingException(reference);
        }
    }
}
