/** What the first lines of a posting say of it: title, employer and place. */
@NullMarked
package dev.candor.jobanalysis.requirement.head;

import org.jspecify.annotations.NullMarked;
