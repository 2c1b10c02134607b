/** Files of a person: what may be stored, how it is named, and that the same bytes are kept once. */
@NullMarked
package dev.candor.file.upload;

import org.jspecify.annotations.NullMarked;
