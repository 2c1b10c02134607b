/** The command line client: uses the public API and nothing else. */
@NullMarked
package dev.candor.local.client;

import org.jspecify.annotations.NullMarked;
