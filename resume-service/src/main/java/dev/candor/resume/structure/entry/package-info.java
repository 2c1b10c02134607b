/** Entries of sections: roles, studies, skills, languages, certificates and the like. */
@NullMarked
package dev.candor.resume.structure.entry;

import org.jspecify.annotations.NullMarked;
