package dev.candor.file.storage;

import dev.candor.file.FileProblem;
import dev.candor.runtime.web.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Objects in one bucket of an S3 service. Refuses to work inside a transaction: a slow store must not hold a connection. */
final class S3ObjectStorage implements ObjectStorage {

    private final S3Client s3;
    private final String bucket;

    S3ObjectStorage(S3Client s3, String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
    }

    @Override
    public void put(String key, byte[] bytes) {
        call(() -> s3.putObject(request -> request.bucket(bucket).key(key), RequestBody.fromBytes(bytes)));
    }

    @Override
    public Optional<byte[]> get(String key) {
        return call(() -> {
            try {
                ResponseBytes<GetObjectResponse> object =
                        s3.getObjectAsBytes(request -> request.bucket(bucket).key(key));
                return Optional.of(object.asByteArray());
            } catch (NoSuchKeyException e) {
                return Optional.empty();
            }
        });
    }

    @Override
    public void delete(String key) {
        call(() -> s3.deleteObject(request -> request.bucket(bucket).key(key)));
    }

    @Override
    public void deleteAll(String prefix) {
        List<String> keys = call(() ->
                s3.listObjectsV2Paginator(request -> request.bucket(bucket).prefix(prefix)).contents().stream()
                        .map(S3Object::key)
                        .toList());
        keys.forEach(this::delete);
    }

    @Override
    public void forEachPage(String prefix, Instant before, Consumer<List<String>> keys) {
        call(() -> {
            for (ListObjectsV2Response page :
                    s3.listObjectsV2Paginator(request -> request.bucket(bucket).prefix(prefix))) {
                keys.accept(page.contents().stream()
                        .filter(object -> object.lastModified().isBefore(before))
                        .map(S3Object::key)
                        .toList());
            }
            return prefix;
        });
    }

    @Override
    public void check() {
        call(() -> s3.headBucket(request -> request.bucket(bucket)));
    }

    private static <T> T call(Supplier<T> request) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("object storage inside a transaction");
        }
        try {
            return request.get();
        } catch (SdkException e) {
            throw new ProblemException(
                            FileProblem.STORAGE_UNAVAILABLE,
                            "The file store does not answer. Nothing was lost; try again.")
                    .withRetryAfter(Duration.ofSeconds(15));
        }
    }
}
