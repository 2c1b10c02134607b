package dev.candor.jobanalysis.company;

import dev.candor.contract.id.OwnerId;
import dev.candor.contract.posting.CompanyProfile;
import dev.candor.contract.posting.CompanyProfile.CompanyClaim;
import dev.candor.contract.posting.CompanyProfile.Status;
import dev.candor.contract.posting.Posting;
import dev.candor.jobanalysis.company.search.SearchAnswer;
import dev.candor.jobanalysis.company.search.SearchAnswer.Hit;
import dev.candor.jobanalysis.company.source.CompanyHosts;
import dev.candor.jobanalysis.company.source.CompanyPage;
import dev.candor.jobanalysis.company.source.CompanySites.Visit;
import dev.candor.jobanalysis.company.source.PageRole;
import dev.candor.jobanalysis.company.source.Ties;
import dev.candor.jobanalysis.company.statement.CompanyName;
import dev.candor.jobanalysis.company.statement.Statements;
import dev.candor.jobanalysis.company.statement.Statements.Source;
import dev.candor.jobanalysis.company.statement.Topic;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One look at one company for one posting: posting first, then its site, then the search provider. */
final class Research {

    private static final int MOST_SITES = 3;
    private static final Set<String> TRADE =
            Set.of(Topic.PRODUCTS.code(), Topic.WHAT_IT_DOES.code(), Topic.CUSTOMERS.code(), Topic.INDUSTRY.code());

    private final CompanySources sources;
    private final OwnerId owner;
    private final Posting posting;
    private final CompanyName name;
    private final Instant at;
    private final Statements statements;
    private final List<String> searched = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();
    private final List<String> candidates = new ArrayList<>();
    private final List<String> candidateHosts = new ArrayList<>();
    private final List<Read> texts = new ArrayList<>();
    private @Nullable String domain;

    Research(CompanySources sources, OwnerId owner, Posting posting, CompanyName name, Instant at) {
        this.sources = sources;
        this.owner = owner;
        this.posting = posting;
        this.name = name;
        this.at = at;
        this.statements = new Statements(name);
    }

    /** A text that was read for statements, and where it is from. */
    record Read(String text, Source source) {}

    /** Name of the company as shown. */
    String company() {
        return name.shown();
    }

    /** Everything that was read for statements; nothing of sites that could not be tied to the posting. */
    List<Read> texts() {
        return List.copyOf(texts);
    }

    /** Takes a sentence of a text that was read, if it may stand here; says whether it does. */
    boolean point(Topic topic, String sentence, Read read) {
        return statements.point(topic, sentence, read.source());
    }

    /** Where the posting is, or the word for one that was given as text. */
    static String place(Posting posting) {
        return posting.url() == null ? "posting" : posting.url();
    }

    void posting() {
        searched.add(place(posting));
        Source source = new Source("posting", posting.url(), at, posting.datePosted(), false, 0.9);
        statements.read(posting.text(), source);
        texts.add(new Read(posting.text(), source));
    }

    /** The site that the person named, else the one that the posting leads to. */
    void site(Optional<String> given) throws InterruptedException {
        Optional<String> host = given.or(() -> CompanyHosts.of(posting));
        if (host.isPresent()) {
            Visit visit = visit(host.get());
            if (!visit.pages().isEmpty()) {
                boolean sure = given.isPresent() || ties(visit, true).hold();
                settle(sure ? List.of(visit) : List.of(), List.of(visit));
            }
        }
    }

    /** Pages that a provider knows: the company's site, if it is not known yet, and what others write. */
    void search() throws InterruptedException {
        if (!(sources.find(owner, name.shown()) instanceof SearchAnswer.Hits(var hits))) {
            return;
        }
        searched.add("search: " + name.shown());
        if (domain == null && candidates.isEmpty()) {
            siteAmong(hits);
        }
        if (candidates.isEmpty()) {
            hits.forEach(this::read);
        }
    }

    private void siteAmong(List<Hit> hits) throws InterruptedException {
        List<String> hosts = hits.stream()
                .filter(hit -> name.isOneOf(List.of(hit.title().split("\\s+[-–—|·:]\\s+|: "))))
                .map(hit -> CompanyHosts.bare(host(hit)))
                .filter(CompanyHosts::mayBeOwn)
                .distinct()
                .limit(MOST_SITES)
                .toList();
        List<Visit> named = new ArrayList<>();
        List<Visit> tied = new ArrayList<>();
        for (String host : hosts) {
            Visit visit = visit(host);
            Ties ties = ties(visit, false);
            if (ties.named()) {
                named.add(visit);
            }
            if (ties.hold()) {
                tied.add(visit);
            }
        }
        settle(tied, named);
    }

    private Visit visit(String host) throws InterruptedException {
        Visit visit = sources.visit(owner, host);
        searched.addAll(visit.searched());
        unread.addAll(visit.unread());
        return visit;
    }

    private Ties ties(Visit visit, boolean linked) {
        return Ties.of(name, posting, "", linked, visit.pages());
    }

    /** One site that is tied is read; several, or none among those of that name, are shown apart and nothing is taken from them. */
    private void settle(List<Visit> tied, List<Visit> named) {
        if (tied.size() == 1) {
            domain = tied.getFirst().host();
            tied.getFirst().pages().forEach(this::read);
        } else {
            (tied.isEmpty() ? named : tied).forEach(this::candidate);
        }
    }

    private void candidate(Visit visit) {
        Statements own = new Statements(name);
        visit.pages().forEach(page -> read(own, page));
        String says = own.claims().stream()
                .filter(claim -> !claim.topic().equals(Topic.NEWS.code()))
                .limit(2)
                .map(CompanyClaim::quote)
                .collect(Collectors.joining(" "));
        String title = visit.pages().stream()
                .flatMap(page -> page.names().stream())
                .findFirst()
                .orElse("");
        candidates.add(visit.host() + ": " + (says.isEmpty() ? title : says));
        candidateHosts.add(visit.host());
    }

    private void read(CompanyPage page) {
        Source source = read(statements, page);
        if (page.role() != PageRole.CAREERS) {
            texts.add(new Read(page.text(), source));
        }
    }

    private static Source read(Statements into, CompanyPage page) {
        Source source = new Source("company-page", page.address(), page.retrievedAt(), null, true, 0.8);
        page.values().forEach(item -> into.take(Topic.VALUES, item, source));
        page.headlines()
                .forEach(line -> into.take(
                        Topic.NEWS,
                        line.title(),
                        new Source("company-page", page.address(), page.retrievedAt(), line.day(), true, 0.8)));
        if (page.role() != PageRole.CAREERS) {
            into.read(page.text(), source);
        }
        return source;
    }

    /** What somebody else writes counts if it names the company and is tied to it by more than that. */
    private void read(Hit hit) {
        String known = statements.claims().stream()
                .filter(claim -> TRADE.contains(claim.topic()))
                .map(CompanyClaim::quote)
                .collect(Collectors.joining("\n"));
        String text = hit.title() + "\n" + hit.snippet();
        CompanyPage page =
                new CompanyPage(hit.url(), PageRole.NEWS, text, List.of(hit.title()), List.of(), List.of(), at);
        boolean own = CompanyHosts.bare(host(hit)).equals(domain);
        Ties ties = Ties.of(name, posting, known, own, List.of(page));
        boolean job = !CompanyHosts.mayBeOwn(CompanyHosts.bare(host(hit)));
        if (ties.named() && (own || ties.placed() || ties.trade()) && !job) {
            Source source = new Source("search", hit.url(), at, hit.publishedAt(), false, 0.5);
            statements.read(hit.snippet(), source);
            if (hit.publishedAt() != null && !own) {
                statements.take(Topic.NEWS, hit.title(), source);
            }
        }
    }

    private static String host(Hit hit) {
        try {
            return Objects.requireNonNullElse(URI.create(hit.url()).getHost(), "");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    CompanyProfile profile() {
        List<CompanyClaim> claims = statements.claims();
        boolean doubtful = !candidates.isEmpty();
        Status status = doubtful ? Status.AMBIGUOUS : claims.isEmpty() ? Status.UNKNOWN : Status.FOUND;
        String question = doubtful
                ? "Which company is it? Run this again with its site behind the name, such as \"" + name.shown() + " ("
                        + candidateHosts.getFirst() + ")\"."
                : null;
        return new CompanyProfile(
                name.shown(),
                status,
                domain,
                candidates,
                question,
                claims,
                statements.unknown(),
                searched.stream().distinct().toList(),
                unread.stream().distinct().toList());
    }
}
