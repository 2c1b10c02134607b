/** What a page or a text holds: the posting in it, as the text that a reader sees. */
@NullMarked
package dev.candor.jobanalysis.page;

import org.jspecify.annotations.NullMarked;
