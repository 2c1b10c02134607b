/** Durable agent steps on db-scheduler: claim, fence, lease, retry, cancel, and the contents that steps leave behind. */
@NullMarked
package dev.candor.runtime.step;

import org.jspecify.annotations.NullMarked;
