package dev.candor.gateway.route;

import dev.candor.gateway.access.Visitor;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls of the gateway's own to the services; one HTTP client for all of them. It follows no redirect and keeps no cookie. */
@Component
public class ServiceCalls implements DisposableBean {

    private final ServiceAddresses addresses;
    private final IdentityRelay relay;
    private final JsonMapper json;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client;

    ServiceCalls(ServiceAddresses addresses, IdentityRelay relay, JsonMapper json) {
        this.addresses = addresses;
        this.relay = relay;
        this.json = json;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(addresses.route().connectTimeout())
                .executor(threads)
                .build();
    }

    /** The client, for those that stream or open sockets. */
    public HttpClient client() {
        return client;
    }

    /** Where a service is. */
    public URI address(Upstream upstream) {
        return addresses.of(upstream);
    }

    /**
     * Asks a service on behalf of a person.
     *
     * @param path path and query behind the service's address
     * @return the answer, whatever its status; the reader closes its body
     * @throws IOException if the service cannot be reached or does not begin to answer in time
     * @throws InterruptedException if the wait is interrupted
     */
    public HttpResponse<InputStream> get(Visitor visitor, Upstream upstream, String path, Duration within)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(addresses.of(upstream).resolve(path)).timeout(within);
        relay.identify(visitor, upstream, request::setHeader);
        return client.send(request.GET().build(), HttpResponse.BodyHandlers.ofInputStream());
    }

    /**
     * Asks a service for JSON on behalf of a person.
     *
     * @param path path and query behind the service's address
     * @return what it answered; empty if it cannot be asked now, refuses, or answers no JSON
     * @throws InterruptedException if the wait is interrupted
     */
    public Optional<JsonNode> json(Visitor visitor, Upstream upstream, String path, Duration within)
            throws InterruptedException {
        try {
            HttpResponse<InputStream> answer = get(visitor, upstream, path, within);
            try (InputStream body = answer.body()) {
                return answer.statusCode() == HttpStatus.OK.value()
                        ? Optional.of(json.readTree(body))
                        : Optional.empty();
            }
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    /**
     * Deletes something on behalf of a person.
     *
     * @return the status of the answer. Failures as in {@link #get}
     */
    public int delete(Visitor visitor, Upstream upstream, String path, Duration within)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(addresses.of(upstream).resolve(path)).timeout(within);
        relay.identify(visitor, upstream, request::setHeader);
        return client.send(request.DELETE().build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    /** Asks a service something that anybody may know, such as its health. Failures as in {@link #get}. */
    public HttpResponse<String> getOpen(Upstream upstream, String path, Duration within)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(addresses.of(upstream).resolve(path))
                .timeout(within)
                .GET()
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void destroy() {
        client.shutdownNow();
        threads.shutdownNow();
    }
}
