package dev.candor.resume.orchestration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.orchestration.SimulatedWorld.Guard;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whole lives of optimizations under faults. {@code -Dcandor.simulation.seeds=1000000} plays more schedules than a normal build does,
 * {@code -Dcandor.simulation.seed=4711} the one that failed.
 */
class SimulationTests {

    private static final long SEEDS = Long.getLong("candor.simulation.seeds", 50_000);
    private static final long MUTATED_SEEDS = 2_000;
    private static final Set<Guard> ALL = EnumSet.allOf(Guard.class);

    @Test
    void everySeedKeepsTheInvariants() {
        Long one = Long.getLong("candor.simulation.seed");
        LongStream seeds = one == null ? LongStream.range(0, SEEDS) : LongStream.of(one);

        List<String> broken = seeds.parallel()
                .mapToObj(seed -> new Played(seed, new SimulatedWorld(seed, ALL).play()))
                .filter(played -> !played.broken().isEmpty())
                .limit(10)
                .map(played -> "-Dcandor.simulation.seed=" + played.seed() + " " + played.broken())
                .toList();

        assertThat(broken).isEmpty();
    }

    @Test
    void oneSeedIsOneSchedule() {
        Set<Guard> without = EnumSet.complementOf(EnumSet.of(Guard.FENCE));
        List<Played> first = failing(without);
        List<Played> second = failing(without);

        assertThat(first).isNotEmpty().isEqualTo(second);
    }

    @ParameterizedTest
    @EnumSource(Guard.class)
    void noticesAMissingGuard(Guard missing) {
        assertThat(failing(EnumSet.complementOf(EnumSet.of(missing))))
                .as("seeds that fail without %s", missing)
                .isNotEmpty();
    }

    private static List<Played> failing(Set<Guard> guards) {
        return LongStream.range(0, MUTATED_SEEDS)
                .mapToObj(seed -> new Played(seed, new SimulatedWorld(seed, guards).play()))
                .filter(played -> !played.broken().isEmpty())
                .limit(1)
                .toList();
    }

    private record Played(long seed, List<String> broken) {}
}
