/** Who asks, with which scopes, and how every service answers: callers, problems, pages, idempotency keys. */
@NullMarked
package dev.candor.runtime.web;

import org.jspecify.annotations.NullMarked;
