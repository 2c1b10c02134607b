/** Random faults under load, and the books afterwards. Run by {@code deploy/evals/soak.sh}, not by the build. */
@NullMarked
package dev.candor.local.soak;

import org.jspecify.annotations.NullMarked;
