package dev.candor.jobanalysis.requirement.heading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.candor.jobanalysis.requirement.section.Clause;
import dev.candor.jobanalysis.requirement.section.PostingSections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingGrammarTests {

    @ParameterizedTest
    @CsvSource({
        "What we need from you, REQUIRED",
        "What will you be doing?, RESPONSIBILITIES",
        "It would help if you had, PREFERRED",
        "We would also love it if …, PREFERRED",
        "What you get in return, BENEFITS",
        "Mandatory Skills, REQUIRED",
        "Total Rewards, BENEFITS",
        "Further information, PROCESS",
        "Ihr Verantwortungsbereich, RESPONSIBILITIES",
        "Was Sie dafür mitbringen sollten, REQUIRED",
        "Außerdem wäre schön, PREFERRED",
        "Ce que nous attendons de vous, REQUIRED",
        "Vos principales missions, RESPONSIBILITIES",
        "Seraient appréciés, PREFERRED",
        "Nos encantaría que…, PREFERRED",
        "¿Qué necesitas?, REQUIRED",
        "Lo que te ofrecemos, BENEFITS",
        "O que vais fazer, RESPONSIBILITIES",
        "Che cosa cerchiamo, REQUIRED",
        "Wat wij van jou verwachten, REQUIRED",
        "Vad du kommer att göra, RESPONSIBILITIES",
        "Czego od Ciebie oczekujemy, REQUIRED"
    })
    void tellsHeadingsByWhatTheyAreMadeOf(String line, BlockClass expected) {
        assertThat(Headings.named(line, false)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Experience in a similar role",
                "Good communication skills",
                "No degree needed",
                "Liaise with suppliers",
                "Bonus of 10 %",
                "Freude an der Arbeit mit Kindern",
                "Aisance relationnelle",
                "Experiencia en cocina",
                "Leap or Proclaim"
            })
    void leavesItemsAlone(String line) {
        assertThat(Headings.named(line, false)).isEqualTo(BlockClass.UNKNOWN);
    }

    @Test
    void readsHeadingsWithoutBlankLinesOrBulletsAroundThem() {
        String text = """
                Site Joiner
                The work
                Hang doors and fit skirting
                You
                Two years on sites
                It would help if you had
                Forklift ticket
                """;

        List<Clause> clauses = PostingSections.of(text);

        assertThat(clauses)
                .extracting(Clause::text, Clause::block)
                .contains(
                        tuple("Hang doors and fit skirting", BlockClass.RESPONSIBILITIES),
                        tuple("Two years on sites", BlockClass.REQUIRED),
                        tuple("Forklift ticket", BlockClass.PREFERRED));
    }
}
