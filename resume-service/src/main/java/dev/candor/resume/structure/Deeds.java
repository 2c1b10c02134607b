package dev.candor.resume.structure;

import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Cues;
import dev.candor.resume.structure.word.Dates;
import dev.candor.resume.structure.word.Vocabulary;
import dev.candor.resume.structure.word.Vocabulary.Kind;
import java.util.List;

/** Key achievements in front of the jobs: a list of deeds is no list of prizes, and no profile beside one in sentences. */
final class Deeds {

    private static final int LEAST = 2;
    private static final int LEAST_WORDS = 6;
    private static final int LEAST_SENTENCE = 12;

    private Deeds() {}

    static List<Section> apart(List<Section> sections) {
        boolean paragraph = sections.stream()
                .filter(section -> section.heading() == null)
                .flatMap(section -> section.lines().stream())
                .anyMatch(line -> !line.bullet()
                        && line.piece().words() >= LEAST_SENTENCE
                        && line.text().endsWith("."));
        return sections.stream()
                .map(section -> (section.kind() == Kind.AWARDS || (paragraph && section.kind() == Kind.SUMMARY))
                                && section.heading() != null
                                && only(section.lines())
                        ? new Section(Kind.OTHER, section.heading(), section.lines())
                        : section)
                .toList();
    }

    /** Are all lines bullets of some words, none with a date and none that names a prize? */
    private static boolean only(List<TextLine> lines) {
        return lines.size() >= LEAST && lines.stream().allMatch(Deeds::deed);
    }

    private static boolean deed(TextLine line) {
        return line.bullet()
                && line.piece().words() >= LEAST_WORDS
                && Dates.in(line.text()).isEmpty()
                && Cues.employer(line.text()) < 2
                && java.util.Arrays.stream(Vocabulary.fold(line.text()).split(" "))
                        .noneMatch(word -> Vocabulary.in("prize", word));
    }
}
