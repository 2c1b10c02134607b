/** Identifiers that cross service borders: one record around a UUID each. */
@NullMarked
package dev.candor.contract.id;

import org.jspecify.annotations.NullMarked;
