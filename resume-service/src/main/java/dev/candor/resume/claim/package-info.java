/** Decides whether a tailored resume says only what its source says. Pure code, no model, no posting; its word is last. */
@NullMarked
package dev.candor.resume.claim;

import org.jspecify.annotations.NullMarked;
