/** Finds what a page holds and no reader sees. */
@NullMarked
package dev.candor.jobanalysis.page.hidden;

import org.jspecify.annotations.NullMarked;
