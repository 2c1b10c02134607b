/** What a person can choose about a local run: folders, ports, what is passed on to the services. */
@NullMarked
package dev.candor.local.settings;

import org.jspecify.annotations.NullMarked;
