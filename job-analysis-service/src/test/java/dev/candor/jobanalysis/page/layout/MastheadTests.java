package dev.candor.jobanalysis.page.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.jobanalysis.page.PostingDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MastheadTests {

    private static final PostingDraft NOTHING = PostingDraft.of("text", "");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Product Designer at Tidewrack - Hull - full-time|Product Designer|Tidewrack|Hull|full-time",
                "Welder – Hollin Forge – Leeds – £17 an hour|Welder|Hollin Forge|Leeds|-",
                "Buchhalter (m/w/d) · Leinetal GmbH · Göttingen · Teilzeit|Buchhalter (m/w/d)|Leinetal GmbH|Göttingen|part-time"
            })
    void readsTheLineOnTop(String line, String title, String company, String place, String employment) {
        PostingDraft draft = Masthead.read(line + "\n\nYour tasks\n- Weld", NOTHING);

        assertThat(draft.title()).isEqualTo(title);
        assertThat(draft.company()).isEqualTo(company);
        assertThat(draft.location()).isEqualTo(place);
        assertThat(draft.employmentType()).isEqualTo(employment);
    }

    @Test
    void readsTermsBelowATitleThatIsKnown() {
        PostingDraft known = NOTHING.about("Welder", null, null);

        PostingDraft draft =
                Masthead.read("Welder\nHollin Forge, Leeds, permanent, 40 hours, remote\n\nAbout us", known);

        assertThat(draft.title()).isEqualTo("Welder");
        assertThat(draft.company()).isEqualTo("Hollin Forge");
        assertThat(draft.location()).isEqualTo("Leeds");
        assertThat(draft.remote()).isEqualTo("remote");
    }

    @Test
    void takesNoProseAndNoListForOne() {
        for (String text : new String[] {
            "We are a small forge in Leeds that makes gates and railings for parks.",
            "- Welding, grinding, full-time\n- Leeds",
            "Requirements\nWelder, Leeds, full-time",
            ""
        }) {
            PostingDraft draft = Masthead.read(text, NOTHING);
            assertThat(draft.company()).as(text).isNull();
            assertThat(draft.location()).as(text).isNull();
        }
    }
}
