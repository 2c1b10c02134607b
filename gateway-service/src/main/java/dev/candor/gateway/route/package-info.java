/** The fixed list of services behind the door, and how a request gets there. */
@NullMarked
package dev.candor.gateway.route;

import org.jspecify.annotations.NullMarked;
