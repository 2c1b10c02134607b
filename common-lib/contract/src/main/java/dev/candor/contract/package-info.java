/** What crosses a service border, and nothing else: the agent orchestration contracts. */
@NullMarked
package dev.candor.contract;

import org.jspecify.annotations.NullMarked;
