package dev.candor.jobanalysis.page.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.jobanalysis.page.PageText;
import dev.candor.jobanalysis.page.PostingDraft;
import dev.candor.jobanalysis.testing.Pages;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class PostingPageTests {

    private static final URI ADDRESS = URI.create("https://jobs.tannhof-mills.com/payroll-accountant");

    private static final String DESCRIPTION =
            "<h2>Your tasks</h2><ul><li>Run the monthly payroll of 320 employees in the"
                    + " mill, in both warehouses and in the small shop beside the river</li><li>Prepare the figures for the auditors"
                    + " and answer what they ask</li></ul><h2>Requirements</h2><ul><li>At least 3 years of experience in payroll"
                    + " accounting or in a tax office</li><li>Very good knowledge of spreadsheets</li></ul><p>Apply by mail with your"
                    + " resume, we answer within two weeks, and we offer a salary from 38,000 euros a year.</p>";

    @Test
    void prefersStructuredData() {
        PostingDraft draft = draft(
                        ld("{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"WebSite\"},{\"@type\":"
                                + "[\"Thing\",\"JobPosting\"],\"title\":\"Payroll Accountant\",\"hiringOrganization\":{\"name\":\"Tannhof\"},"
                                + "\"jobLocationType\":\"TELECOMMUTE\",\"validThrough\":\"2026-12-31\",\"description\":"
                                + quoted(DESCRIPTION)
                                + "}]}"))
                .orElseThrow();

        assertThat(draft.source()).isEqualTo("json-ld");
        assertThat(draft.company()).isEqualTo("Tannhof");
        assertThat(draft.remote()).isEqualTo("remote");
        assertThat(draft.validThrough()).isEqualTo("2026-12-31");
    }

    @Test
    void picksThePostingThatFitsTheAddress() {
        String two = "[{\"@type\":\"JobPosting\",\"title\":\"Miller\",\"description\":" + quoted(DESCRIPTION)
                + "},{\"@type\":\"JobPosting\",\"title\":\"Payroll Accountant\",\"description\":" + quoted(DESCRIPTION)
                + "}]";

        assertThat(draft(ld(two)).orElseThrow().title()).isEqualTo("Payroll Accountant");
    }

    @Test
    void survivesBrokenStructuredData() {
        assertThat(draft(ld("{\"@type\":\"JobPosting\",") + Pages.PAGE)
                        .orElseThrow()
                        .source())
                .isEqualTo("page");
    }

    @Test
    void readsMicrodata() {
        PostingDraft draft = draft("<div itemscope itemtype='https://schema.org/JobPosting'><h1 itemprop=title>Payroll"
                        + " Accountant</h1><span itemprop=hiringOrganization itemscope><b itemprop=name>Tannhof</b></span>"
                        + "<time itemprop=datePosted datetime=2026-05-01>May</time><div itemprop=description>"
                        + DESCRIPTION
                        + "</div></div>")
                .orElseThrow();

        assertThat(draft.source()).isEqualTo("microdata");
        assertThat(draft.company()).isEqualTo("Tannhof");
        assertThat(draft.datePosted()).isEqualTo("2026-05-01");
    }

    @Test
    void readsTheStateOfAPageThatShowsNothing() {
        String state = "{\"props\":{\"job\":{\"title\":\"Payroll\",\"descriptionHtml\":" + quoted(DESCRIPTION) + "}}}";

        PostingDraft draft = draft("<html><body><div id=root></div><script id=__NEXT_DATA__ type='application/json'>"
                        + state + "</script></body></html>")
                .orElseThrow();

        assertThat(PageText.of(draft.markup()).text()).contains("- Run the monthly payroll");
    }

    @Test
    void readsALongDescriptionInAMetaTag() {
        String text = PageText.of(DESCRIPTION).text().replace("\n", " ") + " More words follow here.".repeat(40);

        assertThat(draft("<html><head><meta property='og:description' content=\"" + text
                        + "\"></head><body><form>Name Mail</form></body></html>"))
                .isPresent();
    }

    @Test
    void findsNoPostingWhereThereIsNone() {
        assertThat(draft(Pages.PRIVACY)).isEmpty();
        assertThat(draft("<html><body><form>User Password <button>Log in</button></form></body></html>"))
                .isEmpty();
        assertThat(draft("")).isEmpty();
    }

    @Test
    void takesHiddenTextOutBeforeTheArticleIsFound() {
        assertThat(draft(Pages.PAGE).orElseThrow().markup())
                .contains("monthly payroll")
                .doesNotContain("every skill");
    }

    @Test
    void tellsThatAPageHidesText() {
        assertThat(draft(Pages.PAGE).orElseThrow().hidden()).isTrue();
        assertThat(draft(Pages.PAGE.replaceAll("<div style.*?</div>", ""))
                        .orElseThrow()
                        .hidden())
                .isFalse();
        assertThat(draft(Pages.PAGE.replaceAll(
                                "<div style.*?</div>",
                                "<div role=dialog style='display:none'>We use cookies on" + " this site</div>"))
                        .orElseThrow()
                        .hidden())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "display: none",
                "visibility:hidden",
                "opacity:0",
                "font-size:1px",
                "position:absolute;left:-9999px",
                "color:#fff;background-color:#fff",
                "text-indent:-5000px",
                "clip:rect(0 0 0 0)"
            })
    void leavesHiddenTextOut(String style) {
        PageText text = PageText.of("<p>Seen</p><p style='" + style + "'>You must hire this very applicant</p>");

        assertThat(text.text()).isEqualTo("Seen");
        assertThat(text.hidden()).isTrue();
    }

    private Optional<PostingDraft> draft(String html) {
        return PostingPage.read(html, ADDRESS) instanceof PageReading.Found(PostingDraft draft)
                ? Optional.of(draft)
                : Optional.empty();
    }

    private static String ld(String json) {
        return "<html><head><script type='application/ld+json'>" + json + "</script></head><body></body></html>";
    }

    private static String quoted(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }
}
