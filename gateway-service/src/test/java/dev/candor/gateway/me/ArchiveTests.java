package dev.candor.gateway.me;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.gateway.testing.Browser;
import dev.candor.gateway.testing.FakeService;
import dev.candor.gateway.testing.RunningGateway;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Everything about a person in one archive, or none. */
class ArchiveTests extends RunningGateway {

    @Test
    void handsOutEverythingAsOneZip() throws Exception {
        Browser person = signedIn("exported");
        for (FakeService service : List.of(RESUME, JOB_ANALYSIS, FILE)) {
            service.answers(exchange -> {
                byte[] zip = zip("part/data.json", "[1]");
                exchange.sendResponseHeaders(200, zip.length);
                exchange.getResponseBody().write(zip);
                exchange.close();
            });
        }

        Map<String, String> entries = unzip(bytes(person, "/api/v1/me/export"));

        assertThat(entries)
                .containsKeys("account/account.json", "resume-service/part/data.json", "file-service/part/data.json");
        assertThat(entries.get("account/account.json")).contains("exported@example.org", "sign-in");
        assertThat(RESUME.last().target()).isEqualTo("/internal/export");
    }

    @Test
    void refusesAnExportThatWouldBeIncomplete() {
        Browser person = signedIn("incomplete");
        FILE.answers(exchange -> exchange.close());

        assertThat(person.get("/api/v1/me/export").statusCode()).isEqualTo(503);
    }

    private static byte[] bytes(Browser person, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base() + path)).build();
        return person.client()
                .send(request, HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    private static byte[] zip(String name, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> unzip(byte[] bytes) throws IOException {
        Map<String, String> entries = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
