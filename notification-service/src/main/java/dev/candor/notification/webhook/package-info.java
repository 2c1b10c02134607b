/** Signed messages to addresses that the person chose. */
@NullMarked
package dev.candor.notification.webhook;

import org.jspecify.annotations.NullMarked;
