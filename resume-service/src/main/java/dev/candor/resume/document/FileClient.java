package dev.candor.resume.document;

import dev.candor.contract.id.FileId;
import dev.candor.contract.id.OwnerId;
import dev.candor.runtime.web.ServiceTokens;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/** Reads a person's file from file-service on their behalf. Never retries: its caller does. */
@Component
public class FileClient {

    private static final String SERVICE = "file-service";
    private static final String SCOPE = "file.read";
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final RestClient http;
    private final ServiceTokens tokens;

    FileClient(Settings settings, ServiceTokens tokens, RestClient.Builder builder) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory();
        requests.setReadTimeout(TIMEOUT);
        this.http = builder.requestFactory(requests)
                .baseUrl(settings.fileService() + "/internal/files")
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

    /** What file-service knows about a file. */
    public record FileFacts(FileId id, String name, String mediaType, long sizeBytes, int version) {}

    /** The facts; empty if the owner has no such file. */
    public Optional<FileFacts> facts(OwnerId owner, FileId id) {
        try {
            return Optional.ofNullable(http.get()
                    .uri("/{id}", id.value())
                    .header("Authorization", "Bearer " + tokens.tokenFor(owner, SERVICE, SCOPE))
                    .retrieve()
                    .body(FileFacts.class));
        } catch (HttpClientErrorException.NotFound gone) {
            return Optional.empty();
        }
    }

    /** The bytes; empty if the owner has no such file. */
    public Optional<byte[]> content(OwnerId owner, FileId id) {
        try {
            byte[] bytes = http.get()
                    .uri("/{id}/content", id.value())
                    .header("Authorization", "Bearer " + tokens.tokenFor(owner, SERVICE, SCOPE))
                    .retrieve()
                    .body(byte[].class);
            return Optional.of(bytes == null ? new byte[0] : bytes);
        } catch (HttpClientErrorException.NotFound gone) {
            return Optional.empty();
        }
    }
}
