package dev.candor.resume.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.claim.source.ReadSources;
import dev.candor.resume.claim.source.SourceIndex;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ReadSourcesTests {

    private final ReadSources sources = new ReadSources();

    @Test
    void readsTheSameSourceOnce() {
        SourceIndex first = sources.of(Casebook.person("foreman"));

        assertThat(sources.of(Casebook.person("foreman"))).isSameAs(first);
    }

    @Test
    void readsASourceAnewThatWasEdited() {
        ObjectNode source = (ObjectNode) Casebook.person("foreman");
        SourceIndex before = sources.of(source);
        Casebook.put(source, "work[0].highlights[7]", "Fleet of 66 buses.");

        SourceIndex after = sources.of(source);

        assertThat(after).isNotSameAs(before);
        assertThat(after.tree().text("work[0].highlights[7]")).isEqualTo("Fleet of 66 buses.");
        assertThat(before.tree().text("work[0].highlights[7]")).startsWith("Fleet of 64");
    }

    @Test
    void keepsAFewSourcesOnly() {
        JsonNode first = Casebook.person("foreman");
        SourceIndex index = sources.of(first);
        Casebook.people().stream()
                .filter(person -> !person.equals("foreman"))
                .limit(16)
                .forEach(person -> sources.of(Casebook.person(person)));

        assertThat(sources.of(first)).isNotSameAs(index);
    }
}
