package dev.candor.local.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who uses the public API with a personal access token. Nothing here throws on an error status. */
public final class Person {

    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final String PASSWORD = "a long enough pass phrase 7";
    private final URI base;
    private final String email;
    private final String token;

    private Person(URI base, String email, String token) {
        this.base = base;
        this.email = email;
        this.token = token;
    }

    /** Makes an account, signs in as a browser does, and makes a token. */
    public static Person signUp(URI base, String email) {
        Person guest = new Person(base, email, "");
        Map<String, String> account = Map.of("email", email, "password", PASSWORD, "displayName", "Robin Example");
        HttpResponse<String> made =
                send(HTTP, guest.json("POST", "/api/v1/accounts", account), BodyHandlers.ofString());
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        Map<String, Object> wish = Map.of("name", "test", "scopes", scopes(), "expiresInDays", 1);
        HttpResponse<String> token = guest.signedIn("POST", "/me/tokens", wish);
        assertThat(token.statusCode()).as(token.body()).isEqualTo(201);
        return new Person(base, email, JSON.readTree(token.body()).path("token").asString(""));
    }

    /** What only a person may do: a request below {@code /api/v1} from a browser that has just signed in, without any token. */
    public HttpResponse<String> signedIn(String method, String path, Object body) {
        CookieManager cookies = new CookieManager();
        Person guest = new Person(base, email, "");
        try (HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build()) {
            send(browser, guest.request("/api/v1/session").GET(), BodyHandlers.ofString());
            HttpResponse<String> session = send(
                    browser,
                    withCsrf(
                            cookies,
                            guest.json("POST", "/api/v1/session", Map.of("email", email, "password", PASSWORD))),
                    BodyHandlers.ofString());
            assertThat(session.statusCode()).as(session.body()).isBetween(200, 204);
            send(browser, guest.request("/api/v1/session").GET(), BodyHandlers.ofString());
            return send(
                    browser, withCsrf(cookies, guest.json(method, "/api/v1" + path, body)), BodyHandlers.ofString());
        }
    }

    /** Somebody without any token. */
    public static Person stranger(URI base) {
        return new Person(base, "", "");
    }

    /** Somebody who has a token already. */
    public static Person withToken(URI base, String token) {
        return new Person(base, "", token);
    }

    private static List<String> scopes() {
        return List.of(
                "files.read",
                "files.write",
                "resumes.read",
                "resumes.write",
                "postings.read",
                "postings.write",
                "optimizations.read",
                "optimizations.write",
                "notifications.read",
                "notifications.write",
                "account.read",
                "account.export");
    }

    private static HttpRequest.Builder withCsrf(CookieManager cookies, HttpRequest.Builder request) {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie ->
                        cookie.getName().toUpperCase(java.util.Locale.ROOT).contains("XSRF"))
                .findFirst()
                .ifPresent(cookie -> request.header("X-XSRF-TOKEN", cookie.getValue()));
        return request;
    }

    /** The address mails go to. */
    public String email() {
        return email;
    }

    /** The token. */
    public String token() {
        return token;
    }

    /** The base address. */
    public URI base() {
        return base;
    }

    /** GET below {@code /api/v1}. */
    public HttpResponse<String> get(String path) {
        return send(HTTP, request("/api/v1" + path).GET(), BodyHandlers.ofString());
    }

    /** GET of any path. */
    public HttpResponse<String> getAbsolute(String path) {
        return send(HTTP, request(path).GET(), BodyHandlers.ofString());
    }

    /** GET below {@code /api/v1} as JSON; the status must be 200. */
    public JsonNode read(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    /** GET of bytes; the status must be 200. */
    public byte[] bytes(String path) {
        HttpResponse<byte[]> answer = send(HTTP, request("/api/v1" + path).GET(), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    /** A request with a JSON body below {@code /api/v1}. */
    public HttpResponse<String> send(String method, String path, Object body) {
        return send(HTTP, json(method, "/api/v1" + path, body), BodyHandlers.ofString());
    }

    /** A POST with a JSON body below {@code /api/v1} that may be repeated under the same key. */
    public HttpResponse<String> postOnce(String path, String key, Object body, Duration limit) {
        return send(
                HTTP,
                json("POST", "/api/v1" + path, body)
                        .header("Idempotency-Key", key)
                        .timeout(limit),
                BodyHandlers.ofString());
    }

    /** A request with any body below {@code /api/v1}. */
    public HttpResponse<String> sendRaw(String method, String path, String contentType, String body) {
        return send(
                HTTP,
                request("/api/v1" + path).header("Content-Type", contentType).method(method, publisher(body)),
                BodyHandlers.ofString());
    }

    /** Uploads bytes under a name. */
    public HttpResponse<String> upload(String name, byte[] content) {
        String boundary = "candor-test-boundary";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(
                HTTP,
                request("/api/v1/files")
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray())),
                BodyHandlers.ofString());
    }

    /** Any request as this person. */
    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(60));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder json(String method, String path, Object body) {
        return request(path)
                .header("Content-Type", "application/json")
                .method(method, publisher(JSON.writeValueAsString(body)));
    }

    private static BodyPublisher publisher(String body) {
        return body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
    }

    static <T> HttpResponse<T> send(HttpClient client, HttpRequest.Builder request, BodyHandler<T> handler) {
        try {
            return client.send(request.build(), handler);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
