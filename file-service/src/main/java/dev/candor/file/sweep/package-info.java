/** Removes bytes that belong to nothing. */
@NullMarked
package dev.candor.file.sweep;

import org.jspecify.annotations.NullMarked;
