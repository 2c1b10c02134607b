/** The only door to addresses that people give: syntax, every resolved address and every hop are judged at connecting. */
@NullMarked
package dev.candor.guard.net;

import org.jspecify.annotations.NullMarked;
