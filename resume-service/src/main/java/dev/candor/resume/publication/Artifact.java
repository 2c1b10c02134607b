package dev.candor.resume.publication;

import java.util.UUID;

/**
 * One file made for a person.
 *
 * @param id in file-service
 * @param size in bytes
 * @param sha256 lower-case hex
 */
record Artifact(UUID id, String name, String mediaType, long size, String sha256) {}
