/** The launcher: prepares the data folder, starts every process of the suite, watches them and stops them again. */
@NullMarked
package dev.candor.local.suite;

import org.jspecify.annotations.NullMarked;
