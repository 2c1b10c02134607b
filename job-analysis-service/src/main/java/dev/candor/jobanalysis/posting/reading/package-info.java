/** From what a person gives, an address or a text, to the posting that stands there. */
@NullMarked
package dev.candor.jobanalysis.posting.reading;

import org.jspecify.annotations.NullMarked;
