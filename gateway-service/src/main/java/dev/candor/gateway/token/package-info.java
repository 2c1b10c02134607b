/** Personal access tokens, for scripts. */
@NullMarked
package dev.candor.gateway.token;

import org.jspecify.annotations.NullMarked;
