/** Ends all mails to a person who follows the link in one of them, without signing in. */
@NullMarked
package dev.candor.gateway.unsubscribe;

import org.jspecify.annotations.NullMarked;
