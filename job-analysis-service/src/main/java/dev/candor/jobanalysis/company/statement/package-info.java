/** Which sentences say something about a company, by topic. */
@NullMarked
package dev.candor.jobanalysis.company.statement;

import org.jspecify.annotations.NullMarked;
