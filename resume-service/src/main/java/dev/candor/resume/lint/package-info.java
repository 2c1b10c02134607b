/** Rules about what trips programs and people who read resumes: what it is, what it means, what to do, and where. */
@NullMarked
package dev.candor.resume.lint;

import org.jspecify.annotations.NullMarked;
