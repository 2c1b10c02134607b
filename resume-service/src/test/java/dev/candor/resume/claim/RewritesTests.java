package dev.candor.resume.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.claim.Rewrites.Rewrite;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Lines told again in four languages: no honest one is refused, few are asked about, and nearly every lie is found. */
class RewritesTests {

    private static List<Rewrite> honest = List.of();
    private static List<Rewrite> lies = List.of();

    @BeforeAll
    static void reads() {
        honest = Rewrites.all().stream().filter(one -> !one.lie()).toList();
        lies = Rewrites.all().stream().filter(Rewrite::lie).toList();
        System.out.printf(
                Locale.ROOT,
                "rewrites honest %d, blocked %d, asked %d; lies %d, passed %d, to be refused and not %d%n",
                honest.size(),
                honest.stream().filter(one -> one.judged().blocked()).count(),
                honest.stream()
                        .filter(one ->
                                !one.judged().supported() && !one.judged().blocked())
                        .count(),
                lies.size(),
                lies.stream().filter(one -> one.judged().supported()).count(),
                lies.stream()
                        .filter(one ->
                                one.mark().startsWith("!") && !one.judged().blocked())
                        .count());
        if (Boolean.getBoolean("candor.evals.misses")) {
            Rewrites.all().stream()
                    .filter(one -> one.lie() == one.judged().supported())
                    .forEach(RewritesTests::print);
            lies.stream()
                    .filter(one -> one.mark().startsWith("!") && !one.judged().blocked())
                    .forEach(RewritesTests::print);
        }
    }

    private static void print(Rewrite one) {
        System.out.println(one);
        one.judged()
                .violations()
                .forEach(found ->
                        System.out.println("    " + found.severity() + " [" + found.claim() + "] " + found.reason()));
    }

    @Test
    void refusesNoHonestLine() {
        assertThat(honest).filteredOn(one -> one.judged().blocked()).isEmpty();
    }

    @Test
    void asksAboutFewHonestLines() {
        assertThat(honest).filteredOn(one -> !one.judged().supported()).hasSizeLessThanOrEqualTo(honest.size() / 5);
    }

    @Test
    void findsNearlyEveryLie() {
        assertThat(lies).filteredOn(one -> one.judged().supported()).hasSizeLessThanOrEqualTo(lies.size() * 12 / 100);
    }

    @Test
    void refusesWhatTheLineContradicts() {
        assertThat(lies)
                .filteredOn(one -> one.mark().startsWith("!") && !one.judged().blocked())
                .hasSizeLessThanOrEqualTo(1);
    }
}
