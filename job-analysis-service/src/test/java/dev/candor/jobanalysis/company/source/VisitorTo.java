package dev.candor.jobanalysis.company.source;

import dev.candor.jobanalysis.site.Sites;
import java.time.Clock;

/** Opens the constructor to the tests of other packages. */
public final class VisitorTo {

    private VisitorTo() {}

    /** A visitor of these sites. */
    public static CompanySites sites(Sites sites, Clock clock) {
        return new CompanySites(sites, clock);
    }
}
