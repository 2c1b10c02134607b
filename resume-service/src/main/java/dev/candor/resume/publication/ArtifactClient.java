package dev.candor.resume.publication;

import dev.candor.contract.id.OwnerId;
import dev.candor.runtime.messaging.FaultPoint;
import dev.candor.runtime.web.ServiceTokens;
import java.time.Duration;
import java.util.UUID;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Stores, reads and removes artifact bytes at file-service on behalf of their owner. Never retries: the step does. */
@Component
class ArtifactClient {

    private static final String SERVICE = "file-service";
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final RestClient http;
    private final ServiceTokens tokens;

    ArtifactClient(Settings settings, ServiceTokens tokens, RestClient.Builder builder) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory();
        requests.setReadTimeout(TIMEOUT);
        this.http = builder.requestFactory(requests)
                .baseUrl(settings.fileService() + "/internal/artifacts")
                .build();
        this.tokens = tokens;
    }

    /**
     * Where the other services are.
     *
     * @param fileService address of file-service
     */
    @ConfigurationProperties("candor.services")
    record Settings(String fileService) {}

    /** What file-service stored. */
    record Stored(long size, String sha256) {}

    Artifact store(OwnerId owner, UUID id, Rendered file) {
        Stored stored = http.put()
                .uri("/{id}", id)
                .header("Authorization", "Bearer " + tokens.tokenFor(owner, SERVICE, "artifact.write"))
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .body(file.bytes())
                .retrieve()
                .body(Stored.class);
        FaultPoint.hit("K15");
        if (stored == null) {
            throw new IllegalStateException("file-service gave no answer");
        }
        return new Artifact(id, file.name(), file.mediaType(), stored.size(), stored.sha256());
    }

    byte[] read(OwnerId owner, UUID id) {
        byte[] bytes = http.get()
                .uri("/{id}", id)
                .header("Authorization", "Bearer " + tokens.tokenFor(owner, SERVICE, "artifact.read"))
                .retrieve()
                .body(byte[].class);
        return bytes == null ? new byte[0] : bytes;
    }

    void delete(OwnerId owner, UUID id) {
        http.delete()
                .uri("/{id}", id)
                .header("Authorization", "Bearer " + tokens.tokenFor(owner, SERVICE, "artifact.delete"))
                .retrieve()
                .toBodilessEntity();
    }
}
