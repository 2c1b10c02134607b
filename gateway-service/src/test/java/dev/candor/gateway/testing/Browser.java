package dev.candor.gateway.testing;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Behaves as our page in a browser does: keeps cookies, sends its origin, and the CSRF token with everything unsafe. */
public final class Browser {

    private final URI base;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final Map<String, String> always = new LinkedHashMap<>();
    private boolean csrf = true;

    public Browser(URI base) {
        this.base = base;
    }

    /** Sends this header with every further request. */
    public Browser with(String name, String value) {
        always.put(name, value);
        return this;
    }

    public Browser withoutCsrfToken() {
        csrf = false;
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path, null, Map.of());
    }

    public HttpResponse<String> post(String path, String json) {
        return send("POST", path, json, Map.of());
    }

    public HttpResponse<String> put(String path, String json) {
        return send("PUT", path, json, Map.of());
    }

    public HttpResponse<String> delete(String path) {
        return send("DELETE", path, null, Map.of());
    }

    public HttpResponse<String> send(String method, String path, String json, Map<String, String> headers) {
        try {
            return client.send(request(method, path, json, headers), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public HttpResponse<InputStream> stream(String path) throws IOException, InterruptedException {
        HttpRequest request = request("GET", path, null, Map.of("Accept", "text/event-stream"));
        return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    }

    public HttpClient client() {
        return client;
    }

    public void signUp(String email, String password, String name) {
        expect(post("/api/v1/accounts", json(Map.of("email", email, "password", password, "displayName", name))), 201);
    }

    public void signIn(String email, String password) {
        expect(post("/api/v1/session", json(Map.of("email", email, "password", password))), 200);
    }

    /** A new token of the signed-in person. */
    public String token(String... scopes) {
        String body = json(Map.of("name", "script", "scopes", scopes, "expiresInDays", 1));
        HttpResponse<String> answer = post("/api/v1/me/tokens", body);
        expect(answer, 201);
        return body(answer).path("token").asString();
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    public void dropCookie(String name) {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .toList()
                .forEach(cookie -> cookies.getCookieStore().remove(null, cookie));
    }

    public static JsonNode body(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    public static String json(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }

    private HttpRequest request(String method, String path, String json, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .method(
                        method,
                        json == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(json));
        if (json != null) {
            request.setHeader("Content-Type", "application/json");
        }
        if (!method.equals("GET")) {
            request.setHeader("Origin", base.toString());
            if (csrf) {
                cookie("XSRF-TOKEN").ifPresent(token -> request.setHeader("X-XSRF-TOKEN", token));
            }
        }
        always.forEach(request::setHeader);
        headers.forEach(request::setHeader);
        return request.build();
    }

    private static void expect(HttpResponse<String> answer, int status) {
        if (answer.statusCode() != status) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
    }
}
