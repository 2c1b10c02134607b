/** From decoded lines to clean logical lines with offsets into one text. */
@NullMarked
package dev.candor.resume.structure.text;

import org.jspecify.annotations.NullMarked;
