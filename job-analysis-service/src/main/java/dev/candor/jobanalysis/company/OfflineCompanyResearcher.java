package dev.candor.jobanalysis.company;

import dev.candor.contract.id.OwnerId;
import dev.candor.contract.posting.CompanyProfile;
import dev.candor.contract.posting.Posting;
import dev.candor.jobanalysis.company.statement.CompanyName;
import dev.candor.jobanalysis.company.statement.Topic;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads the posting, the company's own site, and what a search provider shows, if there is one. Statements are word for word;
 * a site counts only if more than its name ties it to the posting. What was not found is listed as unknown, with where was looked.
 */
@Component
class OfflineCompanyResearcher {

    private static final Pattern AGENCY = Pattern.compile(
            "(for|on behalf of) (our|a) client\\b(?! side)|(für|im auftrag|im namen) (unseren|unseres|eines|einen) (kunden|mandanten|auftraggebers?|klienten)"
                    + "|pour (notre|l'un de nos|le compte de notre) client|para (nuestro|un) cliente|per (conto di )?un (nostro )?cliente"
                    + "|per azienda cliente|voor (onze|een) (klant|opdrachtgever)|para (o )?nosso cliente|för vår kunds räkning|åt vår kund"
                    + "|dla naszego klienta",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final CompanySources sources;
    private final Clock clock;

    OfflineCompanyResearcher(CompanySources sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    /**
     * What may be said about the company.
     *
     * @param given name that the person gave, with its site in brackets if they like; absent: what the posting says
     * @throws InterruptedException if the caller is told to stop
     */
    CompanyProfile research(OwnerId owner, Posting posting, @Nullable String given) throws InterruptedException {
        return look(owner, posting, given).map(Research::profile).orElseGet(() -> nothing(posting, given));
    }

    /** A look at the company, posting, site and search done; empty if there is no company to look for. */
    Optional<Research> look(OwnerId owner, Posting posting, @Nullable String given) throws InterruptedException {
        Optional<CompanyName> name = name(posting, given);
        boolean agency = given == null && AGENCY.matcher(posting.text()).find();
        if (name.isEmpty() || agency) {
            return Optional.empty();
        }
        Research research = new Research(sources, owner, posting, name.get(), clock.instant());
        research.posting();
        research.site(CompanyName.site(given));
        research.search();
        return Optional.of(research);
    }

    /** What is said where there is no company to look for. */
    static CompanyProfile nothing(Posting posting, @Nullable String given) {
        return CompanyProfile.nothing(
                name(posting, given).map(CompanyName::shown).orElse(null),
                Topic.codes(),
                List.of(Research.place(posting)));
    }

    private static Optional<CompanyName> name(Posting posting, @Nullable String given) {
        return CompanyName.of(given == null ? posting.company() : given);
    }
}
