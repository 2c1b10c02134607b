package dev.candor.runtime.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelItemsTests {

    @Test
    void tellsSharesOfBothAnswersTogether() {
        ModelItems items = new ModelItems(10, 3, 30, 0, 0).plus(new ModelItems(4, 0, 10, 1, 2));

        assertThat(items.told()).isEqualTo("3 of 14 texts blocked (21 %), 1 of 40 ids dropped (3 %), 2 unusable texts");
    }

    @Test
    void hasNoShareOfNothing() {
        assertThat(ModelItems.NONE.told())
                .isEqualTo("0 of 0 texts blocked (0 %), 0 of 0 ids dropped (0 %), 0 unusable texts");
    }

    @Test
    void addsUpOverAllRuns() {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();

        ModelItems.count(meters, "resume-writer", Map.of("refused", 2));
        ModelItems.count(meters, "resume-writer", Map.of("refused", 3L));

        assertThat(meters.counter("candor.model.items", "agent", "resume-writer", "outcome", "refused")
                        .count())
                .isEqualTo(5);
    }
}
