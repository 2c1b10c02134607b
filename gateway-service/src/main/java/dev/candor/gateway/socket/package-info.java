/** The one WebSocket: it ends here and is bridged to notification-service. */
@NullMarked
package dev.candor.gateway.socket;

import org.jspecify.annotations.NullMarked;
