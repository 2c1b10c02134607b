/** Words with content, cut to what all forms of one word share. */
@NullMarked
package dev.candor.resume.match.words;

import org.jspecify.annotations.NullMarked;
