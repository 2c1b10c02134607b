/** From lines to a resume: sections, entries, values, each with the place where it was read. */
@NullMarked
package dev.candor.resume.structure;

import org.jspecify.annotations.NullMarked;
