/** An external OpenID Connect provider, where the operator configured one: for browsers and for scripts. */
@NullMarked
package dev.candor.gateway.oidc;

import org.jspecify.annotations.NullMarked;
