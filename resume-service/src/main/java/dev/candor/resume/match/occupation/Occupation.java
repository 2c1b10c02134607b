package dev.candor.resume.match.occupation;

import java.util.Set;

/**
 * One way to make a living.
 *
 * @param family occupations of one family are neighbours
 * @param skills canonical ids of what nobody in it goes without
 * @param industries canonical ids of the industries it is at home in
 */
public record Occupation(String id, String family, Set<String> skills, Set<String> industries) {

    /** Copies the sets. */
    public Occupation {
        skills = Set.copyOf(skills);
        industries = Set.copyOf(industries);
    }
}
