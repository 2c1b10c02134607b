/** Finds in one clause the skills, degrees, certificates, languages, years and industries it asks for. */
@NullMarked
package dev.candor.jobanalysis.requirement.finding;

import org.jspecify.annotations.NullMarked;
