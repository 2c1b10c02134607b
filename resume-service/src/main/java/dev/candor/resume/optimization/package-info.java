/** The public resource: accept, read, stream, cancel, retry, delete; and the door through which other features see a run. */
@NullMarked
package dev.candor.resume.optimization;

import org.jspecify.annotations.NullMarked;
