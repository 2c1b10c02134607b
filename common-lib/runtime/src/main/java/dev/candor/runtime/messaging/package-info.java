/** Kafka in and out, once per message: outbox, inbox, codec, dead letters, and the points where a test may stop the process. */
@NullMarked
package dev.candor.runtime.messaging;

import org.jspecify.annotations.NullMarked;
