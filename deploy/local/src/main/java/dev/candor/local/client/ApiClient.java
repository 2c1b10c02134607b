package dev.candor.local.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The public API with a personal access token. An answer that is a problem becomes a {@link Refusal} with its words. */
public final class ApiClient {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final String BOUNDARY = "candor-command-line-upload-6f1d2c";
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI base;
    private final String token;

    /**
     * A client of one suite.
     *
     * @param base address of the gateway, without a path
     */
    public ApiClient(URI base, String token) {
        this.base = base;
        this.token = token;
    }

    /** GET as JSON; the path begins with a slash and comes after {@code /api/v1}. */
    public JsonNode get(String path) throws Refusal, IOException {
        return json(send(request(path).GET(), BodyHandlers.ofString()));
    }

    /** POST of JSON; the same idempotency key gives the first answer again. */
    public JsonNode post(String path, String idempotencyKey, Object body) throws Refusal, IOException {
        return json(send(
                request(path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", idempotencyKey)
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))),
                BodyHandlers.ofString()));
    }

    /** Uploads a file as the multipart part {@code file}. */
    public JsonNode upload(Path file) throws Refusal, IOException {
        String name = String.valueOf(file.getFileName()).replaceAll("[\"\\\\\\r\\n]", "_");
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(Files.readAllBytes(file));
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return json(send(
                request("/files")
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray())),
                BodyHandlers.ofString()));
    }

    /** Downloads to a file, replacing it. */
    public void download(String path, Path target) throws Refusal, IOException {
        HttpResponse<byte[]> answer = send(request(path).GET(), BodyHandlers.ofByteArray());
        Files.write(target, answer.body());
    }

    /** The lines of an event stream, until the server ends it. To be closed by the caller. */
    public Stream<String> events(String path, String lastEventId) throws Refusal, IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve("/api/v1" + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream");
        if (!lastEventId.isEmpty()) {
            request.header("Last-Event-ID", lastEventId);
        }
        return send(request.GET(), BodyHandlers.ofLines()).body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve("/api/v1" + path))
                .timeout(LIMIT)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json, application/problem+json, */*");
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> handler) throws Refusal, IOException {
        try {
            HttpResponse<T> answer = http.send(request.build(), handler);
            if (answer.statusCode() >= 400) {
                throw new Refusal(sentence(answer), answer.statusCode());
            }
            return answer;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    private static String sentence(HttpResponse<?> answer) {
        String body = switch (answer.body()) {
            case String text -> text;
            case byte[] bytes -> new String(bytes, StandardCharsets.UTF_8);
            default -> "";
        };
        try {
            JsonNode problem = JSON.readTree(body);
            String detail = problem.path("detail").asString("");
            String title = problem.path("title").asString("HTTP " + answer.statusCode());
            StringBuilder sentence = new StringBuilder(detail.isEmpty() ? title : detail);
            problem.path("errors")
                    .forEach(error -> sentence.append(" (")
                            .append(error.path("message").asString(""))
                            .append(')'));
            return sentence.toString();
        } catch (JacksonException noProblem) {
            return "The suite answered with HTTP status " + answer.statusCode() + ".";
        }
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        try {
            return JSON.readTree(answer.body());
        } catch (JacksonException broken) {
            throw new IOException("the answer is not JSON", broken);
        }
    }
}
