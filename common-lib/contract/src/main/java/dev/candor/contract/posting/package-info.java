/** What job-analysis-service found in a posting and about a company; every quote is an exact substring. */
@NullMarked
package dev.candor.contract.posting;

import org.jspecify.annotations.NullMarked;
