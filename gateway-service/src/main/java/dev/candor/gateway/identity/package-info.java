/** Accounts: sign-up, passwords, addresses, and the owner of a local run. */
@NullMarked
package dev.candor.gateway.identity;

import org.jspecify.annotations.NullMarked;
