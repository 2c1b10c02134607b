package dev.candor.file.upload;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much one person may store.
 *
 * @param perDay uploads a day, counted in UTC
 * @param storedBytes all files together
 */
@Validated
@ConfigurationProperties("candor.upload")
record UploadProperties(
        @DefaultValue("50") @Positive int perDay,
        @DefaultValue("500MB") DataSize storedBytes) {}
