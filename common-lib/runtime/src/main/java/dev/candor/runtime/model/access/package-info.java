/** Which model providers may see a person's texts: what the operator configured, what the person brought, and what the person agreed to. */
@NullMarked
package dev.candor.runtime.model.access;

import org.jspecify.annotations.NullMarked;
