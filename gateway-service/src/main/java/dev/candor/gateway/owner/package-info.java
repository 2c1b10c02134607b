/** The one owner of a local run: account, one-time sign-in links, and the token in the data folder. */
@NullMarked
package dev.candor.gateway.owner;

import org.jspecify.annotations.NullMarked;
