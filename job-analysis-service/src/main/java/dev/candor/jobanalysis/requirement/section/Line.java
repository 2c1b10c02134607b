package dev.candor.jobanalysis.requirement.section;

import dev.candor.jobanalysis.requirement.evidence.ClauseEvidence;
import dev.candor.jobanalysis.requirement.heading.BlockClass;
import java.util.List;

/**
 * A clause with all that tells its class.
 *
 * @param heading above it; empty if there is none
 * @param section number of its section
 * @param row number of the line of the text that it stands in
 * @param signs see {@link LineFeatures#signs}
 */
record Line(Clause clause, ClauseEvidence evidence, String heading, int section, int row, List<String> signs) {

    /** Whether the heading above it, or a label before it, names its class. */
    boolean named() {
        return clause.headed() && clause.block() != BlockClass.UNKNOWN;
    }
}
