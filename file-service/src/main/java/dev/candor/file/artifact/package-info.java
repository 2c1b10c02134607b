/** Files that Candor made, kept for the service that made them. */
@NullMarked
package dev.candor.file.artifact;

import org.jspecify.annotations.NullMarked;
