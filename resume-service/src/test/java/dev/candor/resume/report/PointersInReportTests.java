package dev.candor.resume.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.contract.posting.Requirements.Requirement;
import dev.candor.resume.document.ResumePaths;
import dev.candor.resume.match.Assessment.Verdict;
import dev.candor.resume.match.Corpus;
import dev.candor.resume.match.Evidence;
import dev.candor.resume.tailoring.Pointers;
import dev.candor.resume.tailoring.Pointers.Pointer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Report and interview sheet ask a person to look at a line of theirs; they never say that it proves anything. */
class PointersInReportTests {

    static Stream<String> people() {
        return Corpus.right().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("people")
    void changeAdviceAndPreparationAlone(String person) {
        Dossier without = Dossiers.of(person);
        Dossier with = pointing(without, without.language());

        Report report = ReportBuilder.of(with);

        assertThat(report.score()).isEqualTo(ReportBuilder.of(without).score());
        assertThat(report.summary()).isEqualTo(ReportBuilder.of(without).summary());
        assertThat(report.requirements())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("advice")
                .isEqualTo(ReportBuilder.of(without).requirements());
        assertThat(InterviewSheet.of(with).questions())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("prepare")
                .isEqualTo(InterviewSheet.of(without).questions());
        assertThat(FinishedReport.of(with).coverLetter())
                .isEqualTo(FinishedReport.of(without).coverLetter());
    }

    @ParameterizedTest
    @MethodSource("people")
    void standOnlyWhereTheMatchIsNotFull(String person) {
        Dossier dossier = pointing(Dossiers.of(person), "en");
        String line = lines(dossier).getFirst().quote();

        assertThat(ReportBuilder.of(dossier).requirements()).allSatisfy(row -> {
            boolean shown = row.evidence().stream().anyMatch(evidence -> line.contains(evidence.quote()));
            boolean pointed = row.advice().contains("Your own line \"" + line);
            assertThat(pointed).as(row.name()).isEqualTo(row.after() != Verdict.MET && !shown);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es"})
    void speakTheLanguageOfTheReport(String language) {
        Dossier dossier = Dossiers.of(people().findFirst().orElseThrow());
        Words words = new Words(language);

        assertThat(words.of("advice.pointer", "Wove {1} carpets' ends"))
                .contains("Wove {1} carpets' ends")
                .doesNotContain("{0}");
        assertThat(words.of("prepare.pointer", "x")).endsWith(": x");
        assertThat(ReportBuilder.of(pointing(dossier, language)).language()).isEqualTo(language);
    }

    @Test
    void theInterviewSheetAsksToLookBeforeAnythingElseIsSaid() {
        Dossier dossier = people().map(Dossiers::of)
                .filter(one -> InterviewSheet.of(one).questions().stream()
                        .anyMatch(question -> question.kind() == Interview.Kind.GAP))
                .findFirst()
                .orElseThrow();

        List<Interview.Question> gaps = InterviewSheet.of(pointing(dossier, "en")).questions().stream()
                .filter(question -> question.kind() == Interview.Kind.GAP)
                .toList();

        assertThat(gaps).isNotEmpty().allSatisfy(gap -> {
            assertThat(gap.evidence()).as("a pointer is no evidence").isEmpty();
            assertThat(gap.prepare().getFirst())
                    .isEqualTo("First see whether your own line answers it, and speak from it if it does: "
                            + lines(dossier).getFirst().quote());
        });
    }

    /** Each requirement at the first line of the resume. */
    private static Dossier pointing(Dossier dossier, String language) {
        Pointers pointers = new Pointers(dossier.requirements().requirements().stream()
                .map(Requirement::id)
                .map(id -> new Pointer(id, lines(dossier).subList(0, 1)))
                .toList());
        return new Dossier(
                language,
                dossier.source(),
                dossier.tailored(),
                dossier.posting(),
                dossier.requirements(),
                dossier.company(),
                dossier.before(),
                dossier.after(),
                dossier.changes(),
                dossier.refused(),
                dossier.warnings(),
                dossier.style(),
                dossier.decidedAt(),
                pointers,
                dossier.letter());
    }

    private static List<Evidence> lines(Dossier dossier) {
        return ResumePaths.leaves(dossier.source()).stream()
                .filter(leaf -> leaf.path().contains("highlights"))
                .map(leaf -> Evidence.of(leaf.path(), leaf.text()))
                .toList();
    }
}
