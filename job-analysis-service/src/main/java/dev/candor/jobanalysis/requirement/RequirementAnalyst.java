package dev.candor.jobanalysis.requirement;

import dev.candor.contract.posting.Posting;
import dev.candor.contract.posting.Requirements;

/** The door to what a posting asks for. */
public interface RequirementAnalyst {

    /** Requirements in order of appearance, each with its exact quote; none if the posting asks for nothing that can be found. */
    Requirements analyze(Posting posting);
}
