/** The crew: agents, their roles, their outcomes, and the plan that orders their steps. */
@NullMarked
package dev.candor.contract.agent;

import org.jspecify.annotations.NullMarked;
