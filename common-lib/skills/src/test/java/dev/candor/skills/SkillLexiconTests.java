package dev.candor.skills;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.skills.Skill.Implied;
import dev.candor.skills.text.Folding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SkillLexiconTests {

    private final SkillLexicon lexicon = SkillLexicon.standard();

    @Test
    void holdsFifteenHundredSkills() {
        assertThat(lexicon.skills()).hasSizeGreaterThan(1_500);
    }

    @Test
    void givesEveryNameToOneSkill() {
        Map<String, String> owner = new HashMap<>();
        for (Skill skill : lexicon.skills()) {
            Stream.concat(Stream.of(skill.name()), skill.aliases().stream().map(Skill.Alias::text))
                    .map(name -> Folding.key(name.replace("&", "and")).replace(" ", ""))
                    .distinct()
                    .forEach(key ->
                            assertThat(owner.put(key, skill.id())).as(key).isNull());
        }
    }

    @Test
    void relatesOnlyKnownSkills() {
        for (Skill skill : lexicon.skills()) {
            assertThat(skill.related()).allMatch(id -> lexicon.byId(id).isPresent());
            assertThat(skill.implies())
                    .extracting(Implied::id)
                    .allMatch(id -> lexicon.byId(id).isPresent());
        }
    }

    @Test
    void impliesWithoutCircles() {
        Set<String> done = new HashSet<>();
        lexicon.skills().forEach(skill -> walk(skill.id(), new HashSet<>(), done));
    }

    private void walk(String id, Set<String> path, Set<String> done) {
        assertThat(path.add(id)).as("circle at %s", id).isTrue();
        if (done.add(id)) {
            lexicon.byId(id).orElseThrow().implies().forEach(implied -> walk(implied.id(), path, done));
        }
        path.remove(id);
    }

    @Test
    void reachesWhatIsBroader() {
        assertThat(lexicon.implies("postgresql", "sql")).isTrue();
        assertThat(lexicon.implies("spring-boot", "java")).isTrue();
        assertThat(lexicon.implies("java", "spring-boot")).isFalse();
        assertThat(lexicon.closure("spring-boot")).isNotEmpty();
    }

    @Test
    void relatesBothWays() {
        assertThat(lexicon.related("postgresql")).contains("mysql");
        assertThat(lexicon.related("mysql")).contains("postgresql");
    }

    @Test
    void findsNamesInAnySpelling() {
        assertThat(lexicon.find("powerbi").orElseThrow().id()).isEqualTo("power-bi");
        assertThat(lexicon.find("Node JS").orElseThrow().id()).isEqualTo("node-js");
        assertThat(lexicon.find("C#").orElseThrow().id()).isEqualTo("c-sharp");
        assertThat(lexicon.find("c").orElseThrow().id()).isEqualTo("c");
    }
}
