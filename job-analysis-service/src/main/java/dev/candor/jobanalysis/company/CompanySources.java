package dev.candor.jobanalysis.company;

import dev.candor.contract.id.OwnerId;
import dev.candor.jobanalysis.company.search.SearchAnswer;
import dev.candor.jobanalysis.company.search.SearchProvider;
import dev.candor.jobanalysis.company.source.CompanySites;
import dev.candor.jobanalysis.company.source.CompanySites.Visit;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the company's site and the search provider say, each asked once a day for each person: nobody shares with anybody. */
@Component
class CompanySources {

    private final CompanySites sites;
    private final SearchProvider search;
    private final SourceCache cache;

    CompanySources(CompanySites sites, SearchProvider search, SourceCache cache) {
        this.sites = sites;
        this.search = search;
        this.cache = cache;
    }

    /** The site at a host; one that gave nothing to read is asked again the next time. */
    Visit visit(OwnerId owner, String host) throws InterruptedException {
        String key = "site|" + host;
        Optional<Visit> known = cache.find(owner, key, Visit.class);
        if (known.isPresent()) {
            return known.get();
        }
        Visit visit = sites.visit(host);
        if (!visit.pages().isEmpty()) {
            cache.keep(owner, key, visit);
        }
        return visit;
    }

    /** Pages about a company. */
    SearchAnswer find(OwnerId owner, String company) throws InterruptedException {
        String key = "search|" + company;
        Optional<SearchAnswer.Hits> known = cache.find(owner, key, SearchAnswer.Hits.class);
        if (known.isPresent()) {
            return known.get();
        }
        SearchAnswer answer = search.find(company);
        if (answer instanceof SearchAnswer.Hits hits) {
            cache.keep(owner, key, hits);
        }
        return answer;
    }
}
