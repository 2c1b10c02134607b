/** The analyst that has a model point at lines of a resume which may answer what the match has found no proof of. */
@NullMarked
package dev.candor.resume.tailoring.analyst;

import org.jspecify.annotations.NullMarked;
