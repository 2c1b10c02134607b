/** Calls to language models that are paid once: the ledger, the permits of providers, and the client in front of them. */
@NullMarked
package dev.candor.runtime.model;

import org.jspecify.annotations.NullMarked;
