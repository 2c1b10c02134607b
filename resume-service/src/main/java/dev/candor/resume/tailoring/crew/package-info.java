/** The tailor that asks a model for wording, and lets the claim gate have the last word. */
@NullMarked
package dev.candor.resume.tailoring.crew;

import org.jspecify.annotations.NullMarked;
