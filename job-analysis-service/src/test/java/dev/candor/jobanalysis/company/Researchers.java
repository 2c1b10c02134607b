package dev.candor.jobanalysis.company;

import dev.candor.jobanalysis.company.search.SearchAnswer;
import dev.candor.jobanalysis.company.search.SearchProvider;
import dev.candor.jobanalysis.company.source.VisitorTo;
import dev.candor.jobanalysis.site.Sites;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The researcher on an internet of the test's own, on the first of June 2026. */
final class Researchers {

    static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");

    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private Researchers() {}

    static OfflineCompanyResearcher over(Sites sites) {
        return over(sites, company -> new SearchAnswer.Off());
    }

    static OfflineCompanyResearcher over(Sites sites, SearchProvider search) {
        CompanySources sources = new CompanySources(VisitorTo.sites(sites, CLOCK), search, new RememberedSources());
        return new OfflineCompanyResearcher(sources, CLOCK);
    }
}
