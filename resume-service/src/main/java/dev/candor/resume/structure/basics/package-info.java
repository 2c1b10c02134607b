/** Who the person is: name, headline, contact, links. */
@NullMarked
package dev.candor.resume.structure.basics;

import org.jspecify.annotations.NullMarked;
