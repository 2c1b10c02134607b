package dev.candor.skills;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.skills.SkillMatcher.Hit;
import dev.candor.skills.text.WordTable;
import java.util.List;
import java.util.Locale;
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

    static Stream<Skill> flagged() {
        return SkillLexicon.standard().skills().stream()
                .filter(skill -> skill.has(Skill.Flag.CASE) || skill.has(Skill.Flag.CONTEXT));
    }

    /** Whatever a flag guards is found in a list of skills, and not in a sentence that uses the word. */
    @ParameterizedTest
    @MethodSource("flagged")
    void findsFlaggedNamesInListsOnly(Skill skill) {
        String name = skill.name();
        String listed = "Python, " + name + ", PostgreSQL";
        String written = "Yesterday we saw " + name.toLowerCase(Locale.ROOT) + " on the way home";

        assertThat(ids(listed)).as(listed).contains(skill.id());
        if (skill.has(Skill.Flag.CONTEXT)) {
            assertThat(ids(written)).as(written).doesNotContain(skill.id());
        }
        if (skill.has(Skill.Flag.CASE) && !name.equals(name.toLowerCase(Locale.ROOT))) {
            assertThat(ids("Python and " + name.toLowerCase(Locale.ROOT))).doesNotContain(skill.id());
        }
    }

    private List<String> ids(String text) {
        return matcher.find(text, "en").stream().map(hit -> hit.skill().id()).toList();
    }

    /** The same letters name one thing in German and another in English. */
    @Test
    void prefersTheNamesOfTheTextsLanguage() {
        assertThat(matcher.find("Ausbildung zur MFA oder vergleichbar", "de"))
                .extracting(hit -> hit.skill().id())
                .contains("medical-assistant-apprenticeship");
        assertThat(matcher.find("Experience with SSO, MFA and SAML", "en"))
                .extracting(hit -> hit.skill().id())
                .contains("multi-factor-authentication");
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
