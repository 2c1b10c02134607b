/** What every request meets first: host, port, origin, headers, and how a refusal is written. */
@NullMarked
package dev.candor.gateway.edge;

import org.jspecify.annotations.NullMarked;
