/** Report, interview preparation and letters: templates over verified facts, so that none can say what the resume cannot. */
@NullMarked
package dev.candor.resume.report;

import org.jspecify.annotations.NullMarked;
