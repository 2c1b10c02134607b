/** Postings, requirements, company research: what a posting asks for and who asks. */
@NullMarked
package dev.candor.jobanalysis;

import org.jspecify.annotations.NullMarked;
