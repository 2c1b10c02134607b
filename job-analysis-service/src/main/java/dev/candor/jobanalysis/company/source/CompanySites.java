package dev.candor.jobanalysis.company.source;

import dev.candor.jobanalysis.company.source.PageDigest.Link;
import dev.candor.jobanalysis.site.SitePage;
import dev.candor.jobanalysis.site.Sites;
import dev.candor.skills.text.Folding;
import dev.candor.skills.text.WordTable;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Reads a company's site as a visitor would: the front page, then the pages about the company that it links, at most six of one
 * site, none of them guessed. Where the site is slow, what was read within the time is the answer.
 */
@Component
public class CompanySites {

    private static final int MOST_PAGES = 6;
    private static final Duration TIME = Duration.ofSeconds(45);
    private static final int PARKED_LENGTH = 3_000;
    private static final List<String> PARKED =
            WordTable.load(CompanySites.class, "parked.tsv").words("parked");

    private final Sites sites;
    private final Clock clock;

    CompanySites(Sites sites, Clock clock) {
        this.sites = sites;
        this.clock = clock;
    }

    /**
     * What came of visiting a site.
     *
     * @param host where it is, after redirects
     * @param searched addresses tried
     * @param unread of these, the ones that gave nothing to read
     */
    public record Visit(String host, List<CompanyPage> pages, List<String> searched, List<String> unread) {

        /** Copies the lists. */
        public Visit {
            pages = List.copyOf(pages);
            searched = List.copyOf(searched);
            unread = List.copyOf(unread);
        }
    }

    /** Whether a host belongs to a site: the same, or below it. */
    static boolean isOf(String host, String site) {
        String bare = CompanyHosts.bare(host);
        return bare.equals(site) || bare.endsWith("." + site);
    }

    /**
     * Visits the site of a host.
     *
     * @throws InterruptedException if the caller is told to stop
     */
    public Visit visit(String given) throws InterruptedException {
        Tour tour = new Tour(given, clock.instant().plus(TIME));
        String front = "https://" + given + "/";
        Optional<PageDigest> first = tour.open(front, PageRole.FRONT);
        if (first.isPresent()) {
            List<Link> links = first.get().links(tour.host).stream()
                    .sorted(Comparator.comparing(Link::role))
                    .toList();
            for (Link link : links) {
                tour.follow(link);
            }
        }
        return new Visit(tour.host, tour.pages, tour.searched, tour.unread);
    }

    private static boolean parked(String text) {
        String key = " " + Folding.key(text) + " ";
        return text.length() < PARKED_LENGTH && PARKED.stream().anyMatch(phrase -> key.contains(" " + phrase + " "));
    }

    /** One visit. */
    private final class Tour {

        private static final int MOST_OF_A_ROLE = 2;

        private final Instant end;
        private final List<CompanyPage> pages = new ArrayList<>();
        private final List<String> searched = new ArrayList<>();
        private final List<String> unread = new ArrayList<>();
        private String host;

        Tour(String host, Instant end) {
            this.host = host;
            this.end = end;
        }

        Optional<PageDigest> open(String address, PageRole role) throws InterruptedException {
            searched.add(address);
            if (sites.open(address) instanceof SitePage.Opened opened) {
                URI at = opened.address();
                PageDigest digest = PageDigest.of(opened.html(), at);
                boolean known = pages.stream().anyMatch(page -> page.text().equals(digest.text()));
                if (!parked(digest.text()) && !digest.text().isBlank()) {
                    host = role == PageRole.FRONT ? CompanyHosts.bare(String.valueOf(at.getHost())) : host;
                    if (!known) {
                        pages.add(digest.page(at, role, clock.instant()));
                    }
                    return Optional.of(digest);
                }
            }
            unread.add(address);
            return Optional.empty();
        }

        void follow(Link link) throws InterruptedException {
            String address = link.address().toString();
            long same =
                    pages.stream().filter(page -> page.role() == link.role()).count();
            boolean fresh = !searched.contains(address) && searched.size() < MOST_PAGES;
            if (fresh
                    && same < (link.role() == PageRole.ABOUT ? MOST_OF_A_ROLE : 1)
                    && clock.instant().isBefore(end)) {
                var _ = open(address, link.role());
            }
        }
    }
}
