/** How the suite is doing, for everybody. */
@NullMarked
package dev.candor.gateway.status;

import org.jspecify.annotations.NullMarked;
