package dev.candor.resume.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.resume.document.ResumePaths.Leaf;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ResumePathsTests {

    private final JsonResume resume = JsonMapper.builder().build().readValue("""
            {"$schema":"x","basics":{"name":"Ada Okoro","profiles":[{"url":"https://a.example"}]},
             "work":[{"name":"Harbour Clinic","position":"Nurse","highlights":["First","Second"]}],
             "hobbyHorse":{"deep":["kept"]},
             "meta":{"version":"v1","candor":{"other":[{"heading":"Military","lines":["Served"]}]}}}
            """, JsonResume.class);

    @Test
    void listsTextsInDocumentOrder() {
        assertThat(ResumePaths.leaves(resume))
                .extracting(Leaf::path)
                .containsExactly(
                        "basics.name",
                        "basics.profiles[0].url",
                        "work[0].name",
                        "work[0].position",
                        "work[0].highlights[0]",
                        "work[0].highlights[1]",
                        "meta.candor.other[0].heading",
                        "meta.candor.other[0].lines[0]",
                        "hobbyHorse.deep[0]");
    }

    @Test
    void readsEveryLeafItLists() {
        assertThat(ResumePaths.leaves(resume))
                .allSatisfy(leaf ->
                        assertThat(ResumePaths.read(resume, leaf.path())).contains(leaf.text()));
    }

    @Test
    void writesOneTextAndLeavesTheOthers() {
        JsonResume written = ResumePaths.write(resume, "work[0].highlights[1]", "Other");

        assertThat(written.work().getFirst().highlights()).containsExactly("First", "Other");
        assertThat(ResumePaths.write(written, "work[0].highlights[1]", "Second"))
                .isEqualTo(resume);
    }

    @Test
    void addsMissingFieldsAndAppendsToLists() {
        JsonResume written = ResumePaths.write(
                ResumePaths.write(JsonResume.empty(), "basics.summary", "Hello"), "skills[0].keywords[0]", "Welding");

        assertThat(ResumePaths.read(written, "basics.summary")).contains("Hello");
        assertThat(written.skills().getFirst().keywords()).containsExactly("Welding");
    }

    @Test
    void removesOneElement() {
        assertThat(ResumePaths.remove(resume, "work[0].highlights[0]")
                        .work()
                        .getFirst()
                        .highlights())
                .containsExactly("Second");
    }

    @Test
    void refusesPathsThatLeadNowhere() {
        for (String path : new String[] {
            "", ".", "work[", "work[x].name", "work[7].name", "work[0].nonsense", "basics.name.deep", "a..b"
        }) {
            assertThatThrownBy(() -> ResumePaths.write(resume, path, "text"))
                    .as(path)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
