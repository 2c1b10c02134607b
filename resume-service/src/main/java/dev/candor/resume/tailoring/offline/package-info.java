/** Proposes changes without a model: selects, orders, renames and composes what the source says, and nothing else. */
@NullMarked
package dev.candor.resume.tailoring.offline;

import org.jspecify.annotations.NullMarked;
