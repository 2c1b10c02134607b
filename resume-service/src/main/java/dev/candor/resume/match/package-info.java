/** Scores a resume against a posting: arithmetic over verified evidence, the same for everybody. */
@NullMarked
package dev.candor.resume.match;

import org.jspecify.annotations.NullMarked;
