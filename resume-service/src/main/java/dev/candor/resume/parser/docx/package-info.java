/** Word documents to lines, by streaming and within limits. */
@NullMarked
package dev.candor.resume.parser.docx;

import org.jspecify.annotations.NullMarked;
