package dev.candor.jobanalysis.company;

import dev.candor.contract.posting.CompanyProfile;
import dev.candor.contract.posting.CompanyProfile.CompanyClaim;
import dev.candor.contract.posting.CompanyProfile.Status;
import dev.candor.contract.posting.Posting;
import dev.candor.jobanalysis.page.PageText;
import dev.candor.jobanalysis.site.SitePage;
import dev.candor.jobanalysis.site.Sites;
import dev.candor.skills.text.Sentences;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads the posting and the company's own site. Statements are sentences of these texts, word for word; a page counts only if
 * it names the company. What was not found is listed as unknown, with where was looked.
 */
@Component
class OfflineCompanyResearcher {

    private static final List<String> PAGES =
            List.of("/", "/about", "/about-us", "/company", "/ueber-uns", "/impressum");
    private static final int MOST_PER_TOPIC = 2;
    private static final int MOST_PAGES = 4;
    private static final Pattern AGENCY = Pattern.compile(
            "(for|on behalf of) our client|unseren (kunden|mandanten)|für unseren|pour (notre|l'un de nos) client|para nuestro cliente",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Sites sites;
    private final Clock clock;

    OfflineCompanyResearcher(Sites sites, Clock clock) {
        this.sites = sites;
        this.clock = clock;
    }

    CompanyProfile research(Posting posting, @Nullable String name) throws InterruptedException {
        List<String> searched = new ArrayList<>(List.of(posting.url() == null ? "posting" : posting.url()));
        if (name == null || AGENCY.matcher(posting.text()).find()) {
            return new CompanyProfile(name, Status.UNKNOWN, null, List.of(), List.of(), CompanyTopics.ALL, searched);
        }
        Findings findings = new Findings(clock.instant());
        findings.read(posting.text(), posting.url(), "posting", 0.9, name);
        Optional<String> host = CompanySite.host(posting);
        Visit visit = host.isEmpty() ? new Visit(0, 0) : visit(host.get(), name, findings, searched);
        // The address comes from the posting, the name from the page: one signal without the other may be a namesake.
        boolean doubtful = visit.opened() > 0 && visit.naming() == 0;
        Status said = findings.claims.isEmpty() ? Status.UNKNOWN : Status.FOUND;
        return new CompanyProfile(
                name,
                doubtful ? Status.AMBIGUOUS : said,
                visit.naming() > 0 ? host.orElse(null) : null,
                doubtful
                        ? List.of(host.orElseThrow()
                                + ": the posting leads there, but the site does not name the company")
                        : List.of(),
                findings.claims,
                findings.unknown(),
                searched);
    }

    /** How many pages of a site answered, and how many of them name the company. */
    private record Visit(int opened, int naming) {}

    private Visit visit(String host, String name, Findings findings, List<String> searched)
            throws InterruptedException {
        int opened = 0;
        int naming = 0;
        for (String page : PAGES) {
            if (naming >= MOST_PAGES) {
                break;
            }
            String address = "https://" + host + page;
            searched.add(address);
            if (sites.open(address) instanceof SitePage.Opened answer) {
                opened++;
                String text = PageText.of(answer.body()).text();
                if (names(text, name)) {
                    findings.read(text, answer.address().toString(), "company-page", 0.8, name);
                    naming++;
                }
            } else if (page.equals("/")) {
                break;
            }
        }
        return new Visit(opened, naming);
    }

    /** Whether a text names the company, legal form apart. */
    private static boolean names(String text, String name) {
        String bare = name.replaceAll("(?i)\\b(gmbh|ag|se|kg|inc|ltd|llc|sa|sas|sl|ab|bv|plc|co|corp)\\b\\.?", "");
        String wanted = bare.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
        return !wanted.isEmpty()
                && text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .contains(wanted);
    }

    /** Collects statements by topic. */
    private static final class Findings {

        private final Instant at;
        private final List<CompanyClaim> claims = new ArrayList<>();
        private final Set<String> quotes = new HashSet<>();

        Findings(Instant at) {
            this.at = at;
        }

        void read(String text, @Nullable String url, String source, double confidence, String name) {
            for (String line : text.lines().toList()) {
                for (String sentence : sentences(line)) {
                    boolean about = source.equals("company-page") || aboutCompany(sentence, name);
                    if (about && sentence.length() <= 300 && sentence.split(" ").length >= 5 && quotes.add(sentence)) {
                        CompanyTopics.of(sentence)
                                .filter(topic -> count(topic) < MOST_PER_TOPIC)
                                .ifPresent(topic -> add(topic, sentence, url, source, confidence));
                    }
                }
            }
        }

        private static List<String> sentences(String line) {
            return Sentences.split(line).stream()
                    .map(span -> line.substring(span.start(), span.end()).strip())
                    .map(sentence -> sentence.startsWith("- ") ? sentence.substring(2) : sentence)
                    .toList();
        }

        private static boolean aboutCompany(String sentence, String name) {
            String lower = " " + sentence.toLowerCase(Locale.ROOT) + " ";
            return lower.contains(name.toLowerCase(Locale.ROOT))
                    || Pattern.compile(
                                    "[^\\p{L}](we|our|wir|unser[a-z]*|nous|notre|nos|nosotros|nuestr[oa]s?|vi|vår[at]?)[^\\p{L}]")
                            .matcher(lower)
                            .find();
        }

        private void add(String topic, String sentence, @Nullable String url, String source, double confidence) {
            String id = "k" + (claims.size() + 1);
            claims.add(new CompanyClaim(id, topic, sentence, sentence, url, at, null, source, confidence));
        }

        private long count(String topic) {
            return claims.stream().filter(claim -> claim.topic().equals(topic)).count();
        }

        List<String> unknown() {
            return CompanyTopics.ALL.stream().filter(topic -> count(topic) == 0).toList();
        }
    }
}
