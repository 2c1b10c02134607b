/** What a page says about a posting in data meant for programs: schema.org and the state of its own scripts. */
@NullMarked
package dev.candor.jobanalysis.page.data;

import org.jspecify.annotations.NullMarked;
