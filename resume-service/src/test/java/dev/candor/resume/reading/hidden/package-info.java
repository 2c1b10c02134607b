/** Words that nobody sees. */
package dev.candor.resume.reading.hidden;
