/** Where a company speaks for itself: its own site, found from the posting, read by links, a few pages politely. */
@NullMarked
package dev.candor.jobanalysis.company.source;

import org.jspecify.annotations.NullMarked;
