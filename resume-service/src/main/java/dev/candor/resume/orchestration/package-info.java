/** The only place that knows what comes next in an optimization: plan, pure reducer, journal, admission, reconciliation. */
@NullMarked
package dev.candor.resume.orchestration;

import org.jspecify.annotations.NullMarked;
