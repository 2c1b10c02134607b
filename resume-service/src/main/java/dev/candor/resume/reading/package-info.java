/** Runs and kills the child process that parses files, and distrusts its answer. */
@NullMarked
package dev.candor.resume.reading;

import org.jspecify.annotations.NullMarked;
