package dev.candor.jobanalysis.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.guard.net.FetchConfiguration;
import dev.candor.guard.net.FetchOutcome.Reason;
import dev.candor.jobanalysis.testing.FakeSite;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Real fetches of a site on loopback; names of the internet are never resolved here, so what asks for them would fail. */
class GuardedSitesTests {

    private final FakeSite site = new FakeSite();
    private final FakeSite other = new FakeSite();
    private final MeterRegistry meters = new SimpleMeterRegistry();

    @Test
    void opensWhatASiteAllows() throws InterruptedException {
        String address = site.page("/jobs/1", "<p>Welder wanted</p>");

        assertThat(open(address)).isInstanceOf(SitePage.Opened.class);
        assertThat(site.asked()).containsExactly("/robots.txt", "/jobs/1");
    }

    @Test
    void keepsOutWhereTheRulesSaySo() throws InterruptedException {
        site.page("/robots.txt", "User-agent: *\nDisallow: /private");
        String address = site.page("/private/1", "<p>Welder wanted</p>");

        assertThat(open(address)).isEqualTo(new SitePage.Closed(Reason.DENIED));
        assertThat(site.asked()).containsExactly("/robots.txt");
    }

    @Test
    void asksTheRulesOfTheHostThatARedirectNames() throws InterruptedException {
        other.page("/robots.txt", "User-agent: Candor\nDisallow: /");
        String target = other.page("/jobs/2", "<p>Welder wanted</p>");

        assertThat(open(site.redirect("/go", target))).isEqualTo(new SitePage.Closed(Reason.DENIED));
        assertThat(other.asked()).containsExactly("/robots.txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.linkedin.com/jobs/view/1",
                "https://lnkd.in/abc",
                "https://uk.indeed.com/viewjob?jk=1",
                "https://www.indeed.co.uk/viewjob?jk=1",
                "//www.linkedin.com/jobs/view/1"
            })
    void stopsBeforeARedirectToASiteThatForbidsPrograms(String target) throws InterruptedException {
        String again = site.redirect("/second", target);

        assertThat(open(site.redirect("/first", again))).isEqualTo(new SitePage.Forbidden());
        assertThat(ask(site.redirect("/api", target))).isEqualTo(new SitePage.Forbidden());
        assertThat(open(target.startsWith("//") ? "https:" + target : target)).isEqualTo(new SitePage.Forbidden());
        assertThat(meters.counter("candor.site.answers", "use", "page", "outcome", "off-limits")
                        .count())
                .isEqualTo(2);
    }

    @Test
    void opensNamesThatOnlyLookLikeThem() throws InterruptedException {
        assertThat(open(site.redirect("/first", "https://notlinkedin.invalid/")))
                .isEqualTo(new SitePage.Closed(Reason.UNREACHABLE));
    }

    private SitePage open(String address) throws InterruptedException {
        return with(sites -> sites.open(address));
    }

    private SitePage ask(String address) throws InterruptedException {
        return with(sites -> sites.ask(address));
    }

    private interface Use {
        SitePage of(Sites sites) throws InterruptedException;
    }

    private SitePage with(Use use) throws InterruptedException {
        SitePage[] page = new SitePage[1];
        new ApplicationContextRunner()
                .withUserConfiguration(FetchConfiguration.class)
                .withBean(Clock.class, Clock::systemUTC)
                .withBean(MeterRegistry.class, () -> meters)
                .withBean(Robots.class)
                .withBean(GuardedSites.class)
                .withPropertyValues(
                        "candor.fetch.test-endpoints=" + site.endpoint() + "," + other.endpoint(),
                        "candor.fetch.host-pause=0s",
                        "candor.fetch.deadline=5s")
                .run(context -> page[0] = use.of(context.getBean(Sites.class)));
        return page[0];
    }
}
