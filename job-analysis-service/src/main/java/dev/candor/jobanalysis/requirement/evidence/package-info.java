/** What the words of one clause of a posting say about it, whatever stands around it. */
@NullMarked
package dev.candor.jobanalysis.requirement.evidence;

import org.jspecify.annotations.NullMarked;
