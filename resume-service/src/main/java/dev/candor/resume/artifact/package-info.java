/** Files made from a decided document: one model of a printed page, and one renderer for each format. */
@NullMarked
package dev.candor.resume.artifact;

import org.jspecify.annotations.NullMarked;
