/** Where bytes are kept: one port, S3 behind it. */
@NullMarked
package dev.candor.file.storage;

import org.jspecify.annotations.NullMarked;
