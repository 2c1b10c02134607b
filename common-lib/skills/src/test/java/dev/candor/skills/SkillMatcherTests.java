package dev.candor.skills;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.skills.SkillMatcher.Hit;
import dev.candor.skills.text.WordTable;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SkillMatcherTests {

    private final SkillMatcher matcher = SkillMatcher.standard();

    static Stream<String> sentences() {
        return WordTable.lines(SkillLexicon.class, "sentences.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void tellsNamesFromWords(String line) {
        String[] columns = line.split("\t");
        List<String> ids =
                matcher.find(columns[2]).stream().map(hit -> hit.skill().id()).toList();
        if (columns[1].equals("+")) {
            assertThat(ids).contains(columns[0]);
        } else {
            assertThat(ids).doesNotContain(columns[0]);
        }
    }

    @Test
    void everyNameFindsItsOwnSkill() {
        for (Skill skill : SkillLexicon.standard().skills()) {
            assertThat(matcher.find(skill.name()))
                    .as(skill.name())
                    .extracting(hit -> hit.skill().id())
                    .contains(skill.id());
        }
    }

    @Test
    void quotesExactlyWhatItMatched() {
        String text = "Erfahrung mit PostgreSQL, node.js sowie CI/CD.";
        assertThat(matcher.find(text)).extracting(Hit::matched).containsExactly("PostgreSQL", "node.js", "CI/CD");
        matcher.find(text)
                .forEach(hit ->
                        assertThat(text.substring(hit.start(), hit.end())).isEqualTo(hit.matched()));
    }

    @Test
    void prefersTheLongestName() {
        assertThat(matcher.find("Spring Boot"))
                .extracting(hit -> hit.skill().id())
                .containsExactly("spring-boot");
    }

    @Test
    void findsWhatPeopleDo() {
        assertThat(matcher.findBehaviours("Mentored two juniors and negotiated with suppliers"))
                .extracting(hit -> hit.skill().id())
                .contains("coaching-and-mentoring", "negotiation");
    }

    @Test
    void readsLongTextInLinearTime() {
        String text = "Java and SQL with Docker in a team. ".repeat(20_000);
        long start = System.nanoTime();
        assertThat(matcher.find(text)).hasSizeGreaterThan(50_000);
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(20_000);
    }
}
