/** Random secrets, their digests, and what only this service can open. */
@NullMarked
package dev.candor.gateway.secret;

import org.jspecify.annotations.NullMarked;
