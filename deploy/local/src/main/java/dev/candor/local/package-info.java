/** The whole suite on one machine with nothing installed: commands of the script {@code candor}. */
@NullMarked
package dev.candor.local;

import org.jspecify.annotations.NullMarked;
