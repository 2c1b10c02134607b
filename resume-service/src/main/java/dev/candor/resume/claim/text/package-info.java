/** How the claim gate reads a line: its words, deeds and their strength, quantities, limits, and where its clauses end. */
@NullMarked
package dev.candor.resume.claim.text;

import org.jspecify.annotations.NullMarked;
