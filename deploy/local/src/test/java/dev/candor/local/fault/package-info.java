/** What must hold whatever goes wrong: cases against two instances of everything, run by {@code deploy/evals/fault.sh}. */
@NullMarked
package dev.candor.local.fault;

import org.jspecify.annotations.NullMarked;
