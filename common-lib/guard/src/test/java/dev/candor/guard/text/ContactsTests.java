package dev.candor.guard.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jane.doe+jobs@mail.example.org",
                "https://example.org/apply?id=7",
                "www.example.org",
                "+49 (170) 555-0199"
            })
    void hidesAndMovesNothing(String contact) {
        String text = "Write to " + contact + " today";

        String masked = Contacts.masked(text);

        assertThat(masked).hasSameSizeAs(text).startsWith("Write to ·").endsWith("· today");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5+ years of Java 21", "40 hours, 2019 - 2023", "ISO 27001, up to 95 %", "C# and .NET"})
    void leavesOtherNumbersAlone(String text) {
        assertThat(Contacts.masked(text)).isEqualTo(text);
    }

    @Test
    void takesNoLongerForHostileText() {
        String text = "1 ".repeat(50_000) + "a@".repeat(50_000);

        assertThat(Contacts.masked(text)).hasSameSizeAs(text);
    }
}
