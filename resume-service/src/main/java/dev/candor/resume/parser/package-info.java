/** Turns bytes into lines inside the child process: JDK and PDF library only, it decodes and understands nothing. */
@NullMarked
package dev.candor.resume.parser;

import org.jspecify.annotations.NullMarked;
