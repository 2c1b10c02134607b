/** The infrastructure process: a real database, bus, object store and mail catcher, each bound to loopback. */
@NullMarked
package dev.candor.local.infrastructure;

import org.jspecify.annotations.NullMarked;
