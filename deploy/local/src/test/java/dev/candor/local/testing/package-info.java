/** What the tests of the whole suite share: one running suite, people who use it, broken files. */
@NullMarked
package dev.candor.local.testing;

import org.jspecify.annotations.NullMarked;
