/** One lexicon of skills: names, aliases, relations, and the matcher that finds them in text. */
@NullMarked
package dev.candor.skills;

import org.jspecify.annotations.NullMarked;
