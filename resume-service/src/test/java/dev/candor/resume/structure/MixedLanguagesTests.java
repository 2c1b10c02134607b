package dev.candor.resume.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.JsonResume.Language;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Languages among other things, and other things among languages. */
class MixedLanguagesTests {

    @Test
    void findsLanguagesWithTheirLevelsAmongSkillsAndPapers() throws InterruptedException {
        JsonResume resume = read("""
                SKILLS
                - Weaving: jacquard, dobby
                - Languages \u2013 Norwegian (native), Danish (fluent)
                - Polish \u2013 basic

                CERTIFICATES
                Loom Safety, Textile Board, 2020
                German (B2)
                """);

        assertThat(resume.languages())
                .containsExactlyInAnyOrder(
                        new Language("Norwegian", "native"),
                        new Language("Danish", "fluent"),
                        new Language("Polish", "basic"),
                        new Language("German", "B2"));
        assertThat(keywords(resume)).containsExactly("jacquard", "dobby");
        assertThat(resume.certificates()).hasSize(1);
    }

    @Test
    void leavesSubjectsWithTheNameOfALanguageAmongTheSkills() throws InterruptedException {
        JsonResume resume = read("""
                SKILLS
                English literature, French pastry, German shorthand
                """);

        assertThat(resume.languages()).isEmpty();
        assertThat(keywords(resume)).containsExactly("English literature", "French pastry", "German shorthand");
    }

    @Test
    void partsProgramsAndNotesFromTheLanguagesAboveThem() throws InterruptedException {
        JsonResume resume = read("""
                LANGUAGES
                Finnish (native), Swedish (B1)
                Excel, loom software, Photoshop
                Available for work from August
                """);

        assertThat(resume.languages()).extracting(Language::language).containsExactly("Finnish", "Swedish");
        assertThat(keywords(resume)).containsExactly("Excel", "loom software", "Photoshop");
        assertThat(String.valueOf(resume.meta())).contains("Available for work from August");
    }

    private static List<String> keywords(JsonResume resume) {
        return resume.skills().stream()
                .flatMap(skill -> skill.keywords().isEmpty() ? Stream.of(skill.name()) : skill.keywords().stream())
                .toList();
    }

    private static JsonResume read(String sections) throws InterruptedException {
        String text = "Runa Solheim\nruna.solheim@mail.example\n\n" + sections;
        return InProcessReader.resume(text);
    }
}
