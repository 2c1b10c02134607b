/**
 * What must hold whatever dies: the cases of {@code docs/faults.md} against two instances of everything, and the books after each. A few
 * run with the build, all of them by {@code deploy/evals/fault.sh}.
 */
@NullMarked
package dev.candor.local.fault;

import org.jspecify.annotations.NullMarked;
