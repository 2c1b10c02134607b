/** A resume as the claim gate sees it: its fields, its entries, which entry of the source each tailored one is, its lines. */
@NullMarked
package dev.candor.resume.claim.source;

import org.jspecify.annotations.NullMarked;
