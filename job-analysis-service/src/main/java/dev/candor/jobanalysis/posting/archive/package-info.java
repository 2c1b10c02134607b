/** What a site answered when a posting was read, sealed and kept for thirty days. */
@NullMarked
package dev.candor.jobanalysis.posting.archive;

import org.jspecify.annotations.NullMarked;
