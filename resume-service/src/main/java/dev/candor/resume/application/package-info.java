/** The tracker: what became of each application a person has sent. */
@NullMarked
package dev.candor.resume.application;

import org.jspecify.annotations.NullMarked;
