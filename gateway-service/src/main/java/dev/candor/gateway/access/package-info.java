/** Who stands at the door: the authenticated caller and what the caller may do. */
@NullMarked
package dev.candor.gateway.access;

import org.jspecify.annotations.NullMarked;
