/** The live feed over a WebSocket, with replay. */
@NullMarked
package dev.candor.notification.socket;

import org.jspecify.annotations.NullMarked;
