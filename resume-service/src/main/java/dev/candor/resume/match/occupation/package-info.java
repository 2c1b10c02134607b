/** What people do for a living, in many languages: how titles of resumes and postings find each other. */
@NullMarked
package dev.candor.resume.match.occupation;

import org.jspecify.annotations.NullMarked;
