/** Messages on the bus: commands, results and facts. They carry references, never bodies; at most 64 KB each. */
@NullMarked
package dev.candor.contract.message;

import org.jspecify.annotations.NullMarked;
