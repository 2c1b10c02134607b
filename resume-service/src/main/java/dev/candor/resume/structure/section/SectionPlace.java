package dev.candor.resume.structure.section;

import dev.candor.resume.structure.word.Vocabulary.Kind;
import java.util.Set;

/**
 * Where a section stands.
 *
 * @param index among the sections of the resume, the first being what stands above all headings
 * @param of how many sections there are
 * @param named the kinds that the known headings of the other sections name
 */
public record SectionPlace(int index, int of, Set<Kind> named) {}
