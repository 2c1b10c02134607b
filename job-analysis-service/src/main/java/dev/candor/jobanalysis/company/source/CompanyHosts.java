package dev.candor.jobanalysis.company.source;

import dev.candor.contract.posting.Posting;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the company's own site in what the posting says: its structured data, an address or a mail in its text. Never made up
 * from the name; a board's host or a mail provider's is not it.
 */
public final class CompanyHosts {

    private static final Pattern ADDRESS =
            Pattern.compile("https?://([a-z0-9.-]+\\.[a-z]{2,24})", Pattern.CASE_INSENSITIVE);
    private static final Pattern MAIL =
            Pattern.compile("[\\w.+-]+@([a-z0-9-]+(?:\\.[a-z0-9-]+)+)", Pattern.CASE_INSENSITIVE);
    private static final List<String> OTHERS = List.of(
            "greenhouse.io",
            "lever.co",
            "ashbyhq.com",
            "workable.com",
            "smartrecruiters.com",
            "myworkdayjobs.com",
            "recruitee.com",
            "personio.de",
            "personio.com",
            "linkedin.com",
            "indeed.com",
            "stepstone.de",
            "xing.com",
            "glassdoor.com",
            "facebook.com",
            "instagram.com",
            "twitter.com",
            "x.com",
            "youtube.com",
            "google.com",
            "gmail.com",
            "gmx.de",
            "web.de",
            "outlook.com",
            "hotmail.com",
            "yahoo.com",
            "icloud.com",
            "example.com",
            "example.org",
            "github.com",
            "tiktok.com",
            "teamtailor.com",
            "bamboohr.com",
            "jobvite.com",
            "icims.com",
            "jobs.ch",
            "monster.com",
            "ziprecruiter.com",
            "infojobs.net",
            "pracuj.pl",
            "welcometothejungle.com",
            "kununu.com",
            "trustpilot.com",
            "yelp.com",
            "wikipedia.org",
            "wikidata.org",
            "crunchbase.com",
            "bloomberg.com",
            "northdata.de",
            "northdata.com",
            "opencorporates.com",
            "companieshouse.gov.uk",
            "pappers.fr",
            "societe.com",
            "zoominfo.com",
            "medium.com");

    private CompanyHosts() {}

    /** Host of the site; empty if the posting does not tell. */
    public static Optional<String> of(Posting posting) {
        Stream<String> told = Stream.concat(
                Stream.ofNullable(host(posting.companyUrl())),
                Stream.concat(hosts(ADDRESS, posting.text()), hosts(MAIL, posting.text())));
        return told.map(CompanyHosts::bare).filter(CompanyHosts::mayBeOwn).findFirst();
    }

    /** Whether a host may be a company's own: no board, network, mail provider, encyclopedia or register. */
    public static boolean mayBeOwn(String host) {
        return OTHERS.stream().noneMatch(other -> host.equals(other) || host.endsWith("." + other));
    }

    /** The host without {@code www.}; lower case. */
    public static String bare(String host) {
        return host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }

    private static Stream<String> hosts(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().map(result -> result.group(1)).toList().stream();
    }

    private static @Nullable String host(@Nullable String address) {
        try {
            return address == null ? null : URI.create(address).getHost();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
