/** Hosts of the internet: each with its own limit and its own breaker, read through the safe fetcher alone. */
@NullMarked
package dev.candor.jobanalysis.site;

import org.jspecify.annotations.NullMarked;
