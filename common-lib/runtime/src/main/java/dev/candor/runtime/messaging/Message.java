package dev.candor.runtime.messaging;

import java.util.UUID;

/**
 * A message as it came in.
 *
 * @param id new for every sending, also of a repeated command; what the inbox tells duplicates by
 * @param type such as {@code step.succeeded.v1}
 */
public record Message<T>(UUID id, String type, T body) {}
