/** The requirement analyst that asks a model what code has overlooked, and believes nothing that the posting does not say. */
@NullMarked
package dev.candor.jobanalysis.requirement.crew;

import org.jspecify.annotations.NullMarked;
