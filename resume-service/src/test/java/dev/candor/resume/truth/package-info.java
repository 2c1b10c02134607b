/** Judges exported resumes without any code of the claim gate or of the readers of text it stands on. */
package dev.candor.resume.truth;
