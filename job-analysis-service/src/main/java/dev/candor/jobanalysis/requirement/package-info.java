/** What a posting asks for: blocks, clauses, and requirements with their exact quotes. */
@NullMarked
package dev.candor.jobanalysis.requirement;

import org.jspecify.annotations.NullMarked;
