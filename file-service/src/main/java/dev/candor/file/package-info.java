/** Bytes: it stores, encrypts and hands back files, and knows nothing of what is in them. */
@NullMarked
package dev.candor.file;

import org.jspecify.annotations.NullMarked;
