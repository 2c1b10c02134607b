package dev.candor.resume.structure.section;

import dev.candor.resume.structure.word.Vocabulary.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What the tables say of the words of a heading.
 *
 * @param kind absent if no table knows them
 * @param trust what that weighs against the lines below, in the logarithm of odds
 */
public record HeadingSense(@Nullable Kind kind, double trust) {

    /** A heading whose words say nothing. */
    public static final HeadingSense NONE = new HeadingSense(null, 0);
}
