package dev.candor.resume.document;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.candor.contract.id.FileId;
import dev.candor.contract.id.OwnerId;
import dev.candor.guard.vault.OwnerCipher;
import dev.candor.resume.reading.ReadingProperties;
import dev.candor.runtime.step.ContentCipher;
import dev.candor.runtime.step.StepResultSink;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The reading half of resume-service, with a file-service of paper behind it; no stereotype, so that nothing scans it. */
@EnableAutoConfiguration
@EnableConfigurationProperties(ReadingProperties.class)
@ComponentScan({"dev.candor.resume.document", "dev.candor.resume.structure"})
@ConfigurationPropertiesScan("dev.candor.resume.document")
class DocumentTestApplication {

    @Bean
    ContentCipher contentCipher(OwnerCipher vault) {
        return new ContentCipher() {
            @Override
            public byte[] seal(OwnerId owner, String context, byte[] plain) {
                return vault.seal(owner.value(), "content", context.getBytes(StandardCharsets.UTF_8), plain);
            }

            @Override
            public byte[] open(OwnerId owner, String context, byte[] closed) {
                return vault.open(owner.value(), "content", context.getBytes(StandardCharsets.UTF_8), closed);
            }
        };
    }

    @Bean
    StepResultSink sink() {
        return result -> {};
    }

    /** Answers for the files it was given, 404 for all others. */
    static final class PaperFiles {

        private final Map<String, String> names = new ConcurrentHashMap<>();
        private final Map<String, byte[]> bytes = new ConcurrentHashMap<>();
        private final HttpServer server;

        PaperFiles() {
            try {
                server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            server.createContext("/internal/files/", this::answer);
            server.start();
        }

        String url() {
            return "http://127.0.0.1:" + server.getAddress().getPort();
        }

        void add(FileId id, String name, byte[] content) {
            bytes.put(id.toString(), content);
            names.put(id.toString(), name);
        }

        private void answer(HttpExchange exchange) throws IOException {
            String[] path = exchange.getRequestURI().getPath().split("/");
            String name = names.get(path[3]);
            byte[] body = name == null
                    ? new byte[0]
                    : path.length > 4
                            ? bytes.get(path[3])
                            : ("{\"id\":\"" + path[3] + "\",\"name\":\"" + name
                                            + "\",\"mediaType\":\"application/octet-stream\",\"sizeBytes\":1,\"version\":1}")
                                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders()
                    .add("Content-Type", path.length > 4 ? "application/octet-stream" : "application/json");
            exchange.sendResponseHeaders(name == null ? 404 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        }
    }
}
