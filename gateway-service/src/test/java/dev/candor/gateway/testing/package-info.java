/** A whole gateway on a real port and a real database, browsers and services around it. */
package dev.candor.gateway.testing;
