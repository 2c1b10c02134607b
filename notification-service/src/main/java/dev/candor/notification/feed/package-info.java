/** One notice per fact, in one sequence per person, and what each person wants to hear of. */
@NullMarked
package dev.candor.notification.feed;

import org.jspecify.annotations.NullMarked;
