/** How much one caller or address may ask. */
@NullMarked
package dev.candor.gateway.limit;

import org.jspecify.annotations.NullMarked;
