package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.Finding;
import java.util.List;

/** One thing that a tailored sentence may not do. */
@FunctionalInterface
interface ProseRule {

    /** What it does nevertheless; empty if nothing. */
    List<Finding> check(ProseCase one);
}
