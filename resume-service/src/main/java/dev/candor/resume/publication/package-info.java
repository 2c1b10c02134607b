/** Renders what an optimization came to, keeps the files, and makes them again when the person decides. */
@NullMarked
package dev.candor.resume.publication;

import org.jspecify.annotations.NullMarked;
