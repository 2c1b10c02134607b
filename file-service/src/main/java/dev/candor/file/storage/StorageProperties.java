package dev.candor.file.storage;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where objects are kept.
 *
 * @param endpoint address of the S3 service
 * @param region region the requests are signed for
 * @param bucket bucket of this suite; it must exist
 * @param accessKey who signs
 * @param secretKey what signs
 * @param timeout longest time of one request
 */
@Validated
@ConfigurationProperties("candor.s3")
record StorageProperties(
        @NotNull URI endpoint,
        @DefaultValue("us-east-1") String region,
        @DefaultValue("candor") @NotBlank String bucket,
        @NotBlank String accessKey,
        @NotBlank String secretKey,
        @DefaultValue("20s") Duration timeout) {

    @Override
    public String toString() {
        return "StorageProperties[endpoint=" + endpoint + ", bucket=" + bucket + "]";
    }
}
