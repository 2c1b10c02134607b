/** PDF pages to lines in reading order. */
@NullMarked
package dev.candor.resume.parser.pdf;

import org.jspecify.annotations.NullMarked;
