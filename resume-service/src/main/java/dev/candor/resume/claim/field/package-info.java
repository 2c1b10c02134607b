/** What backs a structured field of a tailored resume: employer, title, date, degree, skill, language, contact. */
@NullMarked
package dev.candor.resume.claim.field;

import org.jspecify.annotations.NullMarked;
