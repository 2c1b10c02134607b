/** What a resume says: its document, where each value was read, and the person's own corrections. */
@NullMarked
package dev.candor.resume.document;

import org.jspecify.annotations.NullMarked;
