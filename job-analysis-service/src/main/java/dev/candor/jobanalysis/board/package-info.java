/** Where postings stand: one class per job board, then structured data, then the page itself. */
@NullMarked
package dev.candor.jobanalysis.board;

import org.jspecify.annotations.NullMarked;
