/** Which model providers may see a person's texts: what the operator configured, and what the person agreed to. */
@NullMarked
package dev.candor.resume.provider;

import org.jspecify.annotations.NullMarked;
