/** Where on a page the posting stands, what does not belong to it, and what is said beside it. */
@NullMarked
package dev.candor.jobanalysis.page.layout;

import org.jspecify.annotations.NullMarked;
