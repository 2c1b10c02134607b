package dev.candor.skills;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.skills.Skill.Alias;
import dev.candor.skills.Skill.Implied;
import dev.candor.skills.text.Folding;
import dev.candor.skills.text.WordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SkillLexiconTests {

    private static final int COLUMNS = 7;

    private final SkillLexicon lexicon = SkillLexicon.standard();

    static Stream<String> tables() {
        return WordTable.lines(SkillLexicon.class, "files.txt").stream();
    }

    static Stream<String> pairs() {
        return WordTable.lines(SkillLexicon.class, "pairs.tsv").stream();
    }

    static Stream<String> differ() {
        return WordTable.lines(SkillLexicon.class, "differ.tsv").stream();
    }

    @Test
    void holdsUpToThreeThousandCanonicalSkillsAndTheProductsBelowThem() {
        long products = WordTable.lines(SkillLexicon.class, "products.tsv").size();
        long technical = lexicon.skills().stream()
                .filter(skill -> skill.kind().technical())
                .count();

        assertThat(technical - products).isBetween(1_500L, 3_000L);
        assertThat(lexicon.skills().stream().filter(skill -> skill.kind() == Skill.Kind.SOFT))
                .hasSizeGreaterThan(60);
        assertThat(lexicon.skills().stream().filter(skill -> skill.kind() == Skill.Kind.INDUSTRY))
                .hasSizeGreaterThan(60);
    }

    /** A name belongs to one skill; in another language the same letters may name something else. */
    @Test
    void givesEveryNameToOneSkill() {
        Map<String, String> owner = new HashMap<>();
        for (Skill skill : lexicon.skills()) {
            names(skill)
                    .map(name -> name.language() + " "
                            + Folding.key(name.text().replace("&", "and")).replace(" ", ""))
                    .distinct()
                    .forEach(key ->
                            assertThat(owner.put(key, skill.id())).as(key).isNull());
        }
    }

    private static Stream<Alias> names(Skill skill) {
        return Stream.concat(Stream.of(new Alias(skill.name(), null, false)), skill.aliases().stream());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void keepsTablesSortedAndWhole(String table) {
        List<String> ids = new ArrayList<>();
        for (String line : WordTable.lines(SkillLexicon.class, table + ".tsv")) {
            String[] columns = line.split("\t", -1);
            assertThat(columns).as(line).hasSize(COLUMNS).noneMatch(String::isBlank);
            ids.add(columns[0]);
        }

        assertThat(ids).isSorted().allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @Test
    void relatesOnlyKnownSkills() {
        for (Skill skill : lexicon.skills()) {
            assertThat(skill.related()).allMatch(id -> lexicon.byId(id).isPresent());
            assertThat(skill.implies())
                    .extracting(Implied::id)
                    .allMatch(id -> lexicon.byId(id).isPresent());
        }
        for (String family : WordTable.lines(SkillLexicon.class, "families.tsv")) {
            assertThat(family.split("\\|"))
                    .as(family)
                    .hasSizeGreaterThan(1)
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

    @ParameterizedTest
    @MethodSource("pairs")
    void knowsBothNamesOfOneSkill(String line) {
        String[] names = line.split("\t");

        assertThat(lexicon.find(names[0])).as(names[0]).isPresent();
        assertThat(lexicon.find(names[1])).isEqualTo(lexicon.find(names[0]));
    }

    @ParameterizedTest
    @MethodSource("differ")
    void keepsApartWhatIsNotTheSame(String line) {
        String[] names = line.split("\t");

        String one = lexicon.find(names[0]).map(Skill::id).orElse(names[0]);
        String other = lexicon.find(names[1]).map(Skill::id).orElse(names[1]);

        assertThat(other).isNotEqualTo(one);
    }

    @Test
    void reachesWhatIsBroader() {
        assertThat(lexicon.implies("postgresql", "sql")).isTrue();
        assertThat(lexicon.implies("spring-boot", "java")).isTrue();
        assertThat(lexicon.implies("java", "spring-boot")).isFalse();
        assertThat(lexicon.implies("ci-cd", "continuous-integration")).isTrue();
        assertThat(lexicon.implies("continuous-integration", "ci-cd")).isFalse();
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
