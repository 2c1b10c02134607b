/** Numbers and quantities in digits and words, with unit, currency, rate and bound. */
@NullMarked
package dev.candor.skills.text.number;

import org.jspecify.annotations.NullMarked;
