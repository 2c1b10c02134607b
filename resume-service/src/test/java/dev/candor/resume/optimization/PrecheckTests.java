package dev.candor.resume.optimization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.contract.agent.Engine;
import org.junit.jupiter.api.Test;

/** From which score on money is spent without a question. */
class PrecheckTests {

    private final Precheck precheck = new Precheck(new PrecheckProperties(20));

    @Test
    void asksBelowTheThresholdAndNotAtIt() {
        assertThat(precheck.holds(Engine.LLM, "auto", 0)).isTrue();
        assertThat(precheck.holds(Engine.LLM, null, 19.9)).isTrue();
        assertThat(precheck.holds(Engine.LLM, "auto", 20.0)).isFalse();
        assertThat(precheck.holds(Engine.LLM, "auto", 100)).isFalse();
    }

    @Test
    void asksNobodyWhoHasSaidYesOrSpendsNothing() {
        assertThat(precheck.holds(Engine.LLM, "llm", 5)).isFalse();
        assertThat(precheck.holds(Engine.OFFLINE, "auto", 5)).isFalse();
    }

    @Test
    void anOperatorMovesTheThreshold() {
        assertThat(new Precheck(new PrecheckProperties(0)).holds(Engine.LLM, "auto", 0))
                .isFalse();
        assertThat(new Precheck(new PrecheckProperties(100)).holds(Engine.LLM, "auto", 99.9))
                .isTrue();
    }
}
