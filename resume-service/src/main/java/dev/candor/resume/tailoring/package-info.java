/** Proposes changes to a resume, has every one of them checked, and keeps what the person decided. */
@NullMarked
package dev.candor.resume.tailoring;

import org.jspecify.annotations.NullMarked;
