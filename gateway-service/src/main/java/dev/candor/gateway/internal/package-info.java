/** The internal port: tokens for and between services, and what only services may ask. */
@NullMarked
package dev.candor.gateway.internal;

import org.jspecify.annotations.NullMarked;
