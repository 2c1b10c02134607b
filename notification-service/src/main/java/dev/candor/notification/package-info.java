/** Word when it is done: in the app, by WebSocket, e-mail and webhook. */
@NullMarked
package dev.candor.notification;

import org.jspecify.annotations.NullMarked;
