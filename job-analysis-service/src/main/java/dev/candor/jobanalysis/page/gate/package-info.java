/** Tells a posting from everything else that a page can be. */
@NullMarked
package dev.candor.jobanalysis.page.gate;

import org.jspecify.annotations.NullMarked;
