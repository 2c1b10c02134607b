package dev.candor.local.bench;

import dev.candor.local.settings.Service;
import dev.candor.local.testing.SharedSuite;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** How long a service took for its requests of the resumes since this object was made, by its own metrics. */
final class Meter {

    private final URI metrics;
    private double seconds;
    private double count;

    Meter(SharedSuite.Running suite, Service service) throws IOException, InterruptedException {
        int port = suite.suite().settings().ports().of(service.managementPort());
        this.metrics = URI.create("http://127.0.0.1:" + port + "/actuator/prometheus");
        this.seconds = sum("sum");
        this.count = sum("count");
    }

    double meanMilliseconds() throws IOException, InterruptedException {
        return 1000 * (sum("sum") - seconds) / (sum("count") - count);
    }

    private double sum(String kind) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            String text = client.send(HttpRequest.newBuilder(metrics).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
            return text.lines()
                    .filter(line -> line.startsWith("http_server_requests_seconds_" + kind + "{"))
                    .filter(line -> line.contains("uri=\"/api/v1/resumes/"))
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                    .sum();
        }
    }
}
