/** The web page, built from src/main/frontend. */
@NullMarked
package dev.candor.gateway.ui;

import org.jspecify.annotations.NullMarked;
