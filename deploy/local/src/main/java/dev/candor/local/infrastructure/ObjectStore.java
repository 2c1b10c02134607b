package dev.candor.local.infrastructure;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;

/** The S3 protocol over a folder. Requests must be signed with the key of the secrets folder. */
final class ObjectStore implements AutoCloseable {

    private final S3Proxy server;

    private ObjectStore(S3Proxy server) {
        this.server = server;
    }

    static ObjectStore start(InfrastructureSettings settings) throws IOException {
        Path objects = Folders.createPrivate(settings.data().resolve("objects"));
        Path secrets = settings.data().resolve("secrets");
        BlobStore store = new FilesystemNio2BlobStore(objects.toString());
        if (!store.containerExists(InfrastructureSettings.BUCKET)) {
            store.createContainer(InfrastructureSettings.BUCKET);
        }
        S3Proxy server = S3Proxy.builder()
                .blobStore(store)
                .awsAuthentication(
                        AuthenticationType.AWS_V4,
                        Files.readString(secrets.resolve("s3-access-key")).strip(),
                        Files.readString(secrets.resolve("s3-secret-key")).strip())
                .endpoint(URI.create("http://" + InfrastructureSettings.HOST + ":" + settings.objectStorePort()))
                .ignoreUnknownHeaders(true)
                .jettyMaxThreads(20)
                .build();
        try {
            server.start();
        } catch (Exception failure) {
            throw new IOException("the object store could not be started", failure);
        }
        return new ObjectStore(server);
    }

    @Override
    public void close() throws IOException {
        try {
            server.stop();
        } catch (Exception failure) {
            throw new IOException("the object store could not be stopped", failure);
        }
    }
}
