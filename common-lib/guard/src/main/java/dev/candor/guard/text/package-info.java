/** Cleaning of text that strangers wrote: what a person cannot see is dropped, and how much of it there was is told. */
@NullMarked
package dev.candor.guard.text;

import org.jspecify.annotations.NullMarked;
