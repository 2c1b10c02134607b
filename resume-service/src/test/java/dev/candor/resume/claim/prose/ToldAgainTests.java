package dev.candor.resume.claim.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.claim.ClaimGate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lines told again in other words and voices, beside the same words where they say more. */
class ToldAgainTests {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 30);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Took part in the exchange of two bearings under the maker's supervision | Took part in the exchange of two bearings, with the maker supervising
            Trained four new operators in chlorine handling     | Four newly hired operators trained in chlorine handling
            Handled 46 employee relations cases in 2025         | Managed 46 employee relations cases in 2025
            Carried out 118 planned services with the crew      | Carried out 118 planned services as a crew
            Filed the monthly readings of 30 meters             | Flagged the monthly readings of 30 meters
            Passed at each of four visits                       | Passed on all four visits
            More reliable stock: discrepancies down from 3% to 1% | Discrepancies down from 3% to 1% thanks to more reliable stock
            Wrote 9 of 26 operating procedures                  | Wrote only 9 of 26 operating procedures
            """)
    void anotherVoiceSaysNoMore(String told, String text) {
        assertThat(supported(told, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Took part in the exchange of two bearings under the maker's supervision | Supervised the exchange of two bearings with the maker
            Trained four new operators in chlorine handling     | Hired and trained four new operators in chlorine handling
            Handled 46 employee relations cases in 2025         | Managed 46 employees in 2025
            Carried out 118 planned services under the crew supervisor | Carried out 118 planned services as crew supervisor
            Filed the monthly readings of 30 meters             | Filed the monthly readings of 30 meters and turbines
            Assist community care workers with two patients a week | Assist RNTs with two patients a week
            Passed at two of four visits                        | Passed on all four visits
            Stock counts; discrepancies down from 3% to 1%      | Discrepancies down from 3% to 1% thanks to stock counts
            Wrote operating procedures for the clinic           | The only one to write operating procedures for the clinic
            """)
    void theSameWordsElsewhereSayMore(String told, String text) {
        assertThat(supported(told, text)).isFalse();
    }

    @Test
    void whatALineLeavesOutMayStandInItsOtherHalf() {
        String told = "Rebuilt the gripper with two colleagues; cycle time cut from 5 s to 4 s";

        assertThat(supported(
                        told,
                        "Rebuilt the gripper with two colleagues",
                        "Cut the cycle time of the gripper from 5 s to 4 s"))
                .isTrue();
        assertThat(supported(told, "Rebuilt the gripper", "Cut the cycle time of the gripper from 5 s to 4 s"))
                .isFalse();
    }

    private static boolean supported(String told, String... texts) {
        JsonNode source = JsonMapper.shared().readTree("""
                {"work":[{"name":"Coast Works","position":"Engineer","startDate":"2020-01","endDate":"2021-12","highlights":[]}]}
                """);
        ((ArrayNode) source.at("/work/0/highlights")).add(told);
        JsonNode tailored = source.deepCopy();
        ArrayNode lines = ((ObjectNode) tailored.at("/work/0")).putArray("highlights");
        for (String text : texts) {
            lines.add(text);
        }
        return ClaimGate.check(source, tailored, AS_OF).supported();
    }
}
