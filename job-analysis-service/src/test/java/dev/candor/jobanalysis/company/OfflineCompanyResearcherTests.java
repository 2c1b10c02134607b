package dev.candor.jobanalysis.company;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.contract.id.OwnerId;
import dev.candor.contract.posting.CompanyProfile;
import dev.candor.contract.posting.CompanyProfile.Status;
import dev.candor.contract.posting.Posting;
import dev.candor.jobanalysis.testing.Postings;
import dev.candor.jobanalysis.testing.ScriptedSites;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OfflineCompanyResearcherTests {

    private static final String TEXT = "Tannhof Mills was founded in 1921. We are an exciting and dynamic team. Apply!";

    private final ScriptedSites sites = new ScriptedSites();
    private final OfflineCompanyResearcher researcher = Researchers.over(sites);
    private final OwnerId owner = new OwnerId(UUID.randomUUID());

    @Test
    void quotesPostingAndOwnSite() throws InterruptedException {
        sites.with(
                        "https://tannhof-mills.com/",
                        "<a href='/about'>About us</a><p>Tannhof Mills has 320 employees in three towns.</p>")
                .with("https://tannhof-mills.com/about", "<p>Tannhof Mills: we sell flour to 400 bakeries.</p>");

        CompanyProfile profile = researcher.research(owner, posting(TEXT, "https://www.tannhof-mills.com"), null);

        assertThat(profile.status()).isEqualTo(Status.FOUND);
        assertThat(profile.domain()).isEqualTo("tannhof-mills.com");
        assertThat(profile.claims())
                .extracting(CompanyProfile.CompanyClaim::topic)
                .contains("founded", "size");
        assertThat(profile.claims()).allSatisfy(claim -> {
            assertThat(claim.retrievedAt()).isEqualTo(Researchers.NOW);
            assertThat(claim.statement()).isEqualTo(claim.quote());
            assertThat(claim.source().equals("posting") ? TEXT : sites.toString() + claim.quote())
                    .contains(claim.quote());
            assertThat(claim.url() == null).isEqualTo(claim.source().equals("posting"));
        });
        assertThat(profile.claims()).noneMatch(claim -> claim.quote().contains("exciting"));
        assertThat(profile.unknown()).contains("values").doesNotContain("founded");
    }

    @Test
    void doubtsASiteThatDoesNotNameTheCompany() throws InterruptedException {
        sites.with("https://tannhof-mills.com/", "<p>Elmhurst Chapel. We are 320 members.</p>");

        CompanyProfile profile = researcher.research(owner, posting(TEXT, "https://tannhof-mills.com"), null);

        assertThat(profile.status()).isEqualTo(Status.AMBIGUOUS);
        assertThat(profile.candidates()).hasSize(1);
        assertThat(profile.domain()).isNull();
        assertThat(profile.claims()).allMatch(claim -> claim.source().equals("posting"));
    }

    @Test
    void knowsNothingOfAnAgencysClient() throws InterruptedException {
        CompanyProfile profile =
                researcher.research(owner, posting("On behalf of our client we look for a nurse.", null), null);

        assertThat(profile.status()).isEqualTo(Status.UNKNOWN);
        assertThat(profile.claims()).isEmpty();
    }

    @Test
    void neverGuessesASite() throws InterruptedException {
        researcher.research(owner, posting(TEXT, "https://boards.greenhouse.io/tannhof"), null);
        researcher.research(owner, posting(TEXT, null), null);

        assertThat(sites.opened()).isEmpty();
    }

    private static Posting posting(String text, String companyUrl) {
        return Postings.of(text, "en", null, "Tannhof Mills", companyUrl);
    }
}
