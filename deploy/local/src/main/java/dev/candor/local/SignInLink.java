package dev.candor.local;

import dev.candor.local.client.Refusal;
import dev.candor.local.settings.Port;
import dev.candor.local.settings.SuiteSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import tools.jackson.databind.json.JsonMapper;

/** The one-time link that signs the owner in; the gateway's internal port makes a fresh one for who holds the token file. */
final class SignInLink {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SignInLink() {}

    static String fresh(SuiteSettings settings, KnownPorts ports) throws Refusal, IOException {
        if (!Files.exists(settings.tokenFile())) {
            throw new Refusal("There is no owner account yet: " + settings.tokenFile() + " is missing.");
        }
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + ports.of(Port.GATEWAY_INTERNAL) + "/internal/sign-in-links"))
                .timeout(Duration.ofSeconds(20))
                .header(
                        "Authorization",
                        "Bearer " + Files.readString(settings.tokenFile()).strip())
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 201) {
                throw new Refusal("The gateway gave no sign-in link (HTTP status " + answer.statusCode() + ").");
            }
            return JSON.readTree(answer.body()).path("link").asString("");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }
}
