/** Asking a search provider that the operator has chosen. */
@NullMarked
package dev.candor.jobanalysis.company.search;

import org.jspecify.annotations.NullMarked;
