/** The lines of a resume that may show something, how to find them, and how long they say it was done. */
@NullMarked
package dev.candor.resume.match.evidence;

import org.jspecify.annotations.NullMarked;
