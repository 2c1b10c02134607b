package dev.candor.resume.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.claim.Rewrites.Rewrite;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every line told in other words is backed, and every lie that looks like one is found. */
class OtherWordsTests {

    @TestFactory
    Stream<DynamicTest> judges() {
        return Rewrites.all("other-words").stream()
                .map(one -> DynamicTest.dynamicTest(one.toString(), () -> judge(one)));
    }

    private static void judge(Rewrite one) {
        ClaimReport judged = one.judged();
        assertThat(judged.supported()).as(judged.violations().toString()).isEqualTo(!one.lie());
        if (one.mark().startsWith("!")) {
            assertThat(judged.blocked()).isTrue();
        }
    }
}
