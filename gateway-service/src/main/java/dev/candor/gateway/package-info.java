/** The door: the only service that knows browsers and identity providers, and the only issuer of internal tokens. */
@NullMarked
package dev.candor.gateway;

import org.jspecify.annotations.NullMarked;
