/** Tables of words in many languages, and what they recognise: headings, titles, employers, degrees, dates, places. */
@NullMarked
package dev.candor.resume.structure.word;

import org.jspecify.annotations.NullMarked;
