/** Text as every reader sees it: folding, tokens, sentences, stems, languages and their levels, degrees. */
@NullMarked
package dev.candor.skills.text;

import org.jspecify.annotations.NullMarked;
