/** What every service stands on: messages, durable steps, callers and problems, and the settings they share. */
@NullMarked
package dev.candor.runtime;

import org.jspecify.annotations.NullMarked;
