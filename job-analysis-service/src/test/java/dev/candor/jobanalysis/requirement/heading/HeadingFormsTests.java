package dev.candor.jobanalysis.requirement.heading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.jobanalysis.requirement.section.Clause;
import dev.candor.jobanalysis.requirement.section.PostingSections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingFormsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who feels at home with us",
                "Womit du deinen Vormittag verbringst",
                "Ce que la boutique attend",
                "Lo que te llevas",
                "Vad som väntar",
                "The mark you'll leave",
                "A week behind the counter",
                "Ohne das wird es schwer",
                "Sans cela, pas de bateau",
                "These would make our morning"
            })
    void takesAClauseThatOnlyNamesItsTopicForAHeading(String line) {
        assertThat(HeadingForms.heading(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One year in a warehouse",
                "Ein Jahr Erfahrung im Lager",
                "Como mínimo dos años de taller",
                "Co najmniej dwa lata praktyki",
                "Who has baked before will like it here.",
                "what you write is what we print",
                "The morning round, then the till",
                "Reading drawings and setting lathes"
            })
    void takesNoItemAndNoSentenceForAHeading(String line) {
        assertThat(HeadingForms.heading(line)).isFalse();
    }

    @Test
    void tellsThePartsOfAPostingWithoutMarks() {
        String text = """
                Ferry Deckhand
                A week on the ferry
                Mooring and unmooring at nine piers
                Counting cars onto the deck
                Without these we can't sail
                Basic safety training certificate
                Six months on any boat
                These would make the captain smile
                Radio licence
                Some Norwegian
                """;

        assertThat(classes(text, "Counting cars")).isEqualTo("RESPONSIBILITIES");
        assertThat(classes(text, "Six months")).isEqualTo("REQUIRED");
        assertThat(classes(text, "Radio licence")).isEqualTo("PREFERRED");
        assertThat(classes(text, "Some Norwegian")).isEqualTo("PREFERRED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Forklift licence – plus|PREFERRED",
                "Staplerschein (kann)|PREFERRED",
                "CACES 3 : un atout|PREFERRED",
                "Own tools – must|REQUIRED",
            })
    void readsTheWordBehindAnItem(String item, String expected) {
        String text = "Picker\nWhat you bring\n- Reading a pick list\n- " + item + "\n- Patience\n";

        assertThat(classes(text, item.substring(0, 5))).isEqualTo(expected);
    }

    private static String classes(String text, String words) {
        List<Clause> clauses = PostingSections.of(text);
        return clauses.stream()
                .filter(clause -> clause.text().startsWith(words))
                .map(clause -> clause.block().name())
                .collect(Collectors.joining(","));
    }
}
