package dev.candor.resume.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.artifact.Paper;
import dev.candor.resume.artifact.TextRenderer;
import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.ResumePaths;
import dev.candor.resume.match.Corpus;
import dev.candor.resume.match.Evidence;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Report, interview sheet and letters of every own pair say about the person only what the resume says. */
class ReportTruthTests {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");

    static Stream<String> people() {
        return Corpus.right().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("people")
    void quotesOnlyWhatTheResumeSays(String person) {
        Dossier dossier = Dossiers.of(person);
        Set<String> said = texts(dossier.source());
        said.addAll(texts(dossier.tailored()));

        FinishedReport finished = FinishedReport.of(dossier);

        Stream<Evidence> quoted = Stream.concat(
                finished.report().requirements().stream().flatMap(row -> row.evidence().stream()),
                finished.interview().questions().stream().flatMap(question -> question.evidence().stream()));
        assertThat(quoted.map(Evidence::quote).toList())
                .allSatisfy(quote -> assertThat(said).anyMatch(text -> text.contains(quote)));
    }

    @ParameterizedTest
    @MethodSource("people")
    void writesLettersOfLinesAndNumbersOfTheResume(String person) {
        Dossier dossier = Dossiers.of(person);
        Set<String> said = texts(dossier.tailored());
        Set<String> numbers =
                numbers(String.join("\n", said) + "\n" + dossier.posting().title());

        FinishedReport finished = FinishedReport.of(dossier);

        for (Paper letter : List.of(finished.coverLetter(), finished.outreach())) {
            assertThat(numbers).containsAll(numbers(new TextRenderer().render(letter)));
            letter.blocks().forEach(block -> {
                if (block instanceof Paper.Bullets bullets) {
                    assertThat(said).containsAll(bullets.items());
                }
            });
        }
    }

    private static Set<String> texts(JsonResume resume) {
        return ResumePaths.leaves(resume).stream().map(ResumePaths.Leaf::text).collect(Collectors.toSet());
    }

    private static Set<String> numbers(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}
