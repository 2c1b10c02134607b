package dev.candor.resume.match.evidence;

import dev.candor.resume.match.occupation.Occupation;
import java.util.BitSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One text of a resume, read for what it shows.
 *
 * @param entry element of a list it belongs to, such as {@code work[0]}; empty outside of lists
 * @param months in which its role, project or study ran, as year × 12 + month; empty if it has no dates
 * @param recent its role ran within the last ten years, or it belongs to no role
 * @param skillIds canonical skills it names
 * @param behaviours soft skills it shows by what was done
 * @param terms roots of its words with content
 * @param occupations what a held title says the person did for a living; empty for all other lines
 */
public record ResumeLine(
        String path,
        String text,
        String entry,
        Section section,
        BitSet months,
        boolean recent,
        Set<String> skillIds,
        Set<String> behaviours,
        Set<String> terms,
        Set<Occupation> occupations) {

    /** Where in a resume a line stands. */
    public enum Section {
        /** Summary and headline. */
        SUMMARY,
        /** Lists of skills. */
        SKILLS,
        /** Paid work. */
        ROLE,
        /** Projects and volunteering. */
        PROJECT,
        /** Studies. */
        STUDY,
        /** Certificates, licences. */
        CERTIFICATE,
        /** Spoken languages. */
        LANGUAGE,
        /** Anything else. */
        OTHER
    }

    /** Skills that nobody in the occupations of this title goes without. */
    public Set<String> meant() {
        return occupations.isEmpty()
                ? Set.of()
                : occupations.stream().flatMap(one -> one.skills().stream()).collect(Collectors.toSet());
    }

    /** Whether it belongs to something with dates that was done. */
    public boolean dated() {
        boolean done = section == Section.ROLE || section == Section.PROJECT || section == Section.STUDY;
        return done && !months.isEmpty();
    }

    @Override
    public String toString() {
        return "ResumeLine[path=" + path + "]";
    }
}
