/** Encryption at rest: one master key wraps one keyset per owner and purpose; what is sealed opens only where it belongs. */
@NullMarked
package dev.candor.guard.vault;

import org.jspecify.annotations.NullMarked;
