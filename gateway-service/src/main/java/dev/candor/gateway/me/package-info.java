/** Everything about oneself: profile, usage, export, erasure. */
@NullMarked
package dev.candor.gateway.me;

import org.jspecify.annotations.NullMarked;
