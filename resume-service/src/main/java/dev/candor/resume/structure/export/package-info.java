/** Turns the tables of a network's data export into a resume. */
@NullMarked
package dev.candor.resume.structure.export;

import org.jspecify.annotations.NullMarked;
