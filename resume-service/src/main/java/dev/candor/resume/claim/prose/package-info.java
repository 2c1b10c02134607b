/** What backs a sentence of a tailored resume: every word, number, name, deed, limit and outcome in it. */
@NullMarked
package dev.candor.resume.claim.prose;

import org.jspecify.annotations.NullMarked;
