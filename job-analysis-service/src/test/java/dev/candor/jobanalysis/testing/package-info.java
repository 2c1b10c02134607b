/** Sites of the internet, played on loopback. */
@NullMarked
package dev.candor.jobanalysis.testing;

import org.jspecify.annotations.NullMarked;
