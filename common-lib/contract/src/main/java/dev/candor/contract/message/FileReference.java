package dev.candor.contract.message;

import dev.candor.contract.id.FileId;

/** Bytes kept by file-service. No digest: it would tell who has which file. */
public record FileReference(FileId id, int version, String mediaType, long sizeBytes) {}
