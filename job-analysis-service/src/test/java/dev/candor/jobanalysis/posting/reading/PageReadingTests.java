package dev.candor.jobanalysis.posting.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of many systems, trades and languages, written for this: postings are read whole, everything else is refused. */
class PageReadingTests {

    static List<PageCase> pages() throws Exception {
        return PageCase.in(Path.of(PageReadingTests.class.getResource("/pages").toURI()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void readsThePostingAndNothingElse(PageCase page) throws InterruptedException {
        PageEvaluation evaluation = new PageEvaluation();

        evaluation.score(page);

        assertThat(evaluation.misses()).isEmpty();
    }

    @Test
    void knowsManyKindsOfPages() throws Exception {
        assertThat(pages()).hasSizeGreaterThan(60);
        assertThat(pages().stream().filter(page -> !page.one("outcome").startsWith("read")))
                .hasSizeGreaterThan(15);
    }
}
