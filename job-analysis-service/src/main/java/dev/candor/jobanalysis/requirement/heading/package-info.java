/** Tells the headings of a posting and which part of it each one opens. */
@NullMarked
package dev.candor.jobanalysis.requirement.heading;

import org.jspecify.annotations.NullMarked;
