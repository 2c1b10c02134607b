/** Resumes, optimizations, match, tailoring, claim gate, report. */
@NullMarked
package dev.candor.resume;

import org.jspecify.annotations.NullMarked;
