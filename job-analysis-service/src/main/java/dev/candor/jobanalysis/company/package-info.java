/** What may be said about a company, every statement with its source. */
@NullMarked
package dev.candor.jobanalysis.company;

import org.jspecify.annotations.NullMarked;
