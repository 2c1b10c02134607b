package dev.candor.guard.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeUrlTests {

    private static final List<String> HOSTS = List.of(
            "boards.greenhouse.io",
            "job-boards.eu.greenhouse.io",
            "jobs.lever.co",
            "jobs.eu.lever.co",
            "jobs.ashbyhq.com",
            "apply.workable.com",
            "jobs.smartrecruiters.com",
            "acme.wd3.myworkdayjobs.com",
            "acme.recruitee.com",
            "acme.jobs.personio.de",
            "acme.teamtailor.com",
            "karriere.müller-logistik.de",
            "jobs.xn--mller-kva.de",
            "careers.acme.co.uk",
            "www.acme.jobs",
            "acme.io",
            "stellen.acme.swiss",
            "採用.acme.jp",
            "a1.acme.museum",
            "jobs.1und1.de");

    private static final List<String> PATHS =
            List.of("/acme/jobs/4012345?gh_src=abc#app", "/o/senior-nurse-%C3%A4", "/d/jobs/Ärztin?lang=de&x=1");

    @Test
    void opensAddressesOfRealJobSites() {
        int opened = 0;
        for (String host : HOSTS) {
            for (String path : PATHS) {
                assertThat(SafeUrl.parse("https://" + host + path))
                        .as(host + path)
                        .isPresent();
                opened++;
            }
        }
        assertThat(opened).isEqualTo(60);
    }

    @Test
    void refusesEveryOddNotation() {
        List<String> urls = HostileUrls.all();

        assertThat(urls).hasSizeGreaterThan(1_500);
        assertThat(urls)
                .allSatisfy(url -> SafeUrl.parse(url)
                        .ifPresent(safe -> assertThat(safe.host()).as(url).endsWith("good-jobs.com")));
    }

    @ParameterizedTest
    @CsvSource({
        "http://Jobs.Acme.IO/a,https://jobs.acme.io/a",
        "https://jobs.acme.io.:443,https://jobs.acme.io/",
        "https://jobs.acme.io/a?b=c#d,https://jobs.acme.io/a?b=c",
        "https://müller.de/Ärztin,https://xn--mller-kva.de/%C3%84rztin"
    })
    void hasOneForm(String given, String canonical) {
        assertThat(SafeUrl.parse(given)).get().hasToString(canonical);
        assertThat(SafeUrl.parse(canonical)).get().hasToString(canonical);
    }

    @Test
    void refusesLongAddresses() {
        assertThat(SafeUrl.parse("https://acme.io/" + "a".repeat(2_048))).isEmpty();
    }

    @Test
    void liftsNothingForTestsByDefault() {
        assertThat(SafeUrl.parse("http://127.0.0.2:18081/")).isEmpty();
    }
}
