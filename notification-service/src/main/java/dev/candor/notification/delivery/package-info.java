/** Durable sending: one row per message, claimed, sent, counted; a new channel is one class. */
@NullMarked
package dev.candor.notification.delivery;

import org.jspecify.annotations.NullMarked;
