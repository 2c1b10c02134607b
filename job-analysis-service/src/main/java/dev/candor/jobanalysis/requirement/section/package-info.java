/** Cuts a posting into clauses and tells what each is about: asked for, welcome, to do, offered, or none of these. */
@NullMarked
package dev.candor.jobanalysis.requirement.section;

import org.jspecify.annotations.NullMarked;
