/** Signing in from a browser: cookie, CSRF, throttle, one-time links. */
@NullMarked
package dev.candor.gateway.session;

import org.jspecify.annotations.NullMarked;
