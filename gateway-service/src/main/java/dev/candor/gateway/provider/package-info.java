/** Consent to hosted model providers, and keys of one's own. */
@NullMarked
package dev.candor.gateway.provider;

import org.jspecify.annotations.NullMarked;
