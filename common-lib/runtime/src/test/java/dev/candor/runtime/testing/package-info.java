/** What every module's tests stand on: real servers in the JVM, tokens, a clock to move, and the rules of the house. */
@NullMarked
package dev.candor.runtime.testing;

import org.jspecify.annotations.NullMarked;
