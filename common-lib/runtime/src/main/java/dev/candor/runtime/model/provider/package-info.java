/** The four protocols in which models are spoken to, over one connection that knows patience, size and interruption. */
@NullMarked
package dev.candor.runtime.model.provider;

import org.jspecify.annotations.NullMarked;
