/** Reads the one posting of a page out of everything it holds. */
@NullMarked
package dev.candor.jobanalysis.page.reading;

import org.jspecify.annotations.NullMarked;
