/** Dates and periods found by grammar in nine languages, with the precision in which they were written. */
@NullMarked
package dev.candor.skills.text.date;

import org.jspecify.annotations.NullMarked;
