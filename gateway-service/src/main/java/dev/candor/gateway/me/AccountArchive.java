package dev.candor.gateway.me;

import dev.candor.contract.id.OwnerId;
import dev.candor.gateway.access.Visitor;
import dev.candor.gateway.route.ServiceCalls;
import dev.candor.gateway.route.Upstream;
import dev.candor.runtime.web.CommonProblem;
import dev.candor.runtime.web.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Joins the ZIPs of all services and the gateway's own rows into one. Complete or refused: nothing is left out silently. */
@Component
class AccountArchive {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ServiceCalls calls;
    private final OwnData own;
    private final JsonMapper json;

    AccountArchive(ServiceCalls calls, OwnData own, JsonMapper json) {
        this.calls = calls;
        this.own = own;
        this.json = json;
    }

    /** The open answers of all services. */
    static final class Sources implements AutoCloseable {

        private final Map<Upstream, InputStream> bodies = new EnumMap<>(Upstream.class);

        @Override
        public void close() throws IOException {
            for (InputStream body : bodies.values()) {
                body.close();
            }
        }
    }

    /** Asks every service first. @throws ProblemException 503 if one of them cannot give its part now */
    Sources open(Visitor visitor) throws IOException, InterruptedException {
        Sources sources = new Sources();
        try {
            for (Upstream upstream : Upstream.values()) {
                HttpResponse<InputStream> answer = calls.get(visitor, upstream, "/internal/export", PATIENCE);
                sources.bodies.put(upstream, answer.body());
                if (answer.statusCode() != 200) {
                    throw new IOException("status " + answer.statusCode());
                }
            }
            return sources;
        } catch (IOException e) {
            sources.close();
            throw new ProblemException(
                            CommonProblem.UNAVAILABLE, "A part of the service is away, and an export must be complete.")
                    .withRetryAfter(Duration.ofSeconds(30));
        }
    }

    /** Writes everything. A break in the middle leaves a ZIP without its directory, which no reader takes for whole. */
    void write(OwnerId owner, Sources sources, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.putNextEntry(new ZipEntry("account/account.json"));
        zip.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(own.of(owner)));
        zip.closeEntry();
        for (Map.Entry<Upstream, InputStream> source : sources.bodies.entrySet()) {
            copy(source.getKey().id(), source.getValue(), zip);
        }
        zip.finish();
        out.flush();
    }

    private static void copy(String folder, InputStream body, ZipOutputStream zip) throws IOException {
        ZipInputStream in = new ZipInputStream(body);
        ZipEntry entry = in.getNextEntry();
        while (entry != null) {
            if (!entry.isDirectory() && !entry.getName().contains("..")) {
                zip.putNextEntry(new ZipEntry(folder + '/' + entry.getName()));
                in.transferTo(zip);
                zip.closeEntry();
            }
            entry = in.getNextEntry();
        }
    }
}
