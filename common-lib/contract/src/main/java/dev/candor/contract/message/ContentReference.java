package dev.candor.contract.message;

import java.util.UUID;

/**
 * An immutable JSON body kept by one service, read at {@code /internal/content/{kind}/{id}/{version}} there.
 *
 * @param service name of the service that keeps it, such as {@code resume-service}
 * @param kind kebab-case word, such as {@code posting}
 */
public record ContentReference(String service, String kind, UUID id, int version) {}
