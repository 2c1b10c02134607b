package dev.candor.jobanalysis.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of RFC 9309 and what sites make of it. */
class RobotsRulesTests {

    private static final String FILE = """
            # a comment
            User-agent: *
            Disallow: /
            Allow: /jobs   # the public part

            User-agent: OtherBot
            User-Agent: CANDOR
            Disallow: /private
            Allow: /private/jobs/
            Disallow: /*.pdf$
            Disallow: /search?*q=
            Sitemap: https://example.com/map.xml
            Disallow: /late
            """;

    @ParameterizedTest
    @CsvSource({
        "/, true",
        "/jobs/1, true",
        "/private, false",
        "/privateer, false",
        "/private/jobs/7, true",
        "/a/b.pdf, false",
        "/a/b.pdf?x=1, true",
        "/search?lang=en&q=x, false",
        "/search?lang=en, true",
        "/late/x, false"
    })
    void readsTheGroupThatNamesTheProgram(String path, boolean allowed) {
        assertThat(RobotsRules.parse(FILE, "Candor").allow(path)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"/, false", "/about, false", "/jobs, true", "/jobs/1, true"})
    void readsTheGroupForAllWhereNoneNamesIt(String path, boolean allowed) {
        assertThat(RobotsRules.parse(FILE, "SomebodyElse").allow(path)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"/page, true", "/pa, true", "/x, false"})
    void letsTheAllowingRuleWinAtEqualLength(String path, boolean allowed) {
        String file = "User-agent: *\nDisallow: /pa\nAllow: /pa\nDisallow: /x";

        assertThat(RobotsRules.parse(file, "Candor").allow(path)).isEqualTo(allowed);
    }

    @Test
    void allowsAllWhereNothingIsSaid() {
        assertThat(RobotsRules.parse("", "Candor").allow("/any")).isTrue();
        assertThat(RobotsRules.parse("User-agent: *\nDisallow:", "Candor").allow("/any"))
                .isTrue();
        assertThat(RobotsRules.parse("<html>404</html>", "Candor").allow("/any"))
                .isTrue();
    }

    @Test
    void ignoresRulesBeforeAnyGroup() {
        assertThat(RobotsRules.parse("Disallow: /\nUser-agent: *\nDisallow: /x", "Candor")
                        .allow("/y"))
                .isTrue();
    }

    @Test
    void endsOnHostileFilesWithinTheSecond() {
        String stars = "User-agent: *\nDisallow: /" + "*a".repeat(5_000) + "$\n";
        String many = "User-agent: *\n" + "Disallow: /nothing-like-it\n".repeat(50_000);
        String path = "/" + "a".repeat(2_000);

        long begin = System.nanoTime();
        RobotsRules.parse(stars, "Candor").allow(path);
        RobotsRules.parse(many, "Candor").allow(path);
        RobotsRules.parse("x".repeat(10_000_000), "Candor").allow(path);

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
    }
}
