/** One description of the whole public API, and a page to read it. */
@NullMarked
package dev.candor.gateway.openapi;

import org.jspecify.annotations.NullMarked;
