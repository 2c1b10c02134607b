/** What a section of a resume holds, weighed from its heading, its lines and the other sections by learned weights. */
@NullMarked
package dev.candor.resume.structure.section;

import org.jspecify.annotations.NullMarked;
