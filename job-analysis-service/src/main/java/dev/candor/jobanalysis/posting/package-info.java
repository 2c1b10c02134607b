/** Postings of a person: address or text in, clean text and facts out, once an hour at most. */
@NullMarked
package dev.candor.jobanalysis.posting;

import org.jspecify.annotations.NullMarked;
