/** What the whole suite takes on one machine. Run by {@code deploy/evals/bench.sh}, not by the build. */
@NullMarked
package dev.candor.local.bench;

import org.jspecify.annotations.NullMarked;
