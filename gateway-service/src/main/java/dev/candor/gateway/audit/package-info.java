/** What happened to accounts and sessions, kept for the person and for the operator. */
@NullMarked
package dev.candor.gateway.audit;

import org.jspecify.annotations.NullMarked;
