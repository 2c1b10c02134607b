package dev.candor.file.testing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A real S3 server over a folder that can be stopped, with the secrets that it checks. */
public final class TestObjectStore {

    private final Path folder;
    private final S3Proxy server;

    private TestObjectStore(Path folder, S3Proxy server) {
        this.folder = folder;
        this.server = server;
    }

    public static TestObjectStore start() {
        try {
            Path folder = Files.createTempDirectory("objects");
            FilesystemNio2BlobStore store = new FilesystemNio2BlobStore(folder.toString());
            store.createContainer("candor");
            S3Proxy server = S3Proxy.builder()
                    .blobStore(store)
                    .awsAuthentication(AuthenticationType.AWS_V4, "access", "secret")
                    .endpoint(URI.create("http://127.0.0.1:0"))
                    .ignoreUnknownHeaders(true)
                    .build();
            server.start();
            return new TestObjectStore(folder, server);
        } catch (Exception e) {
            throw new IllegalStateException("no object store", e);
        }
    }

    public void register(DynamicPropertyRegistry registry) {
        registry.add("candor.s3.endpoint", () -> "http://127.0.0.1:" + server.getPort());
        registry.add("candor.s3.access-key", () -> "access");
        registry.add("candor.s3.secret-key", () -> "secret");
        registry.add("candor.s3.timeout", () -> "2s");
    }

    /** Every byte the server has kept. */
    public byte[] everything() throws IOException {
        java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.write(Files.readAllBytes(file));
            }
        }
        return all.toByteArray();
    }

    public void stop() throws Exception {
        server.stop();
    }
}
