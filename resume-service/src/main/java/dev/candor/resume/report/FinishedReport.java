package dev.candor.resume.report;

import dev.candor.resume.artifact.Paper;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Report, interview sheet and letters of one dossier, ready to print. The same dossier gives the same words.
 *
 * @param letter what a model has worded for the letter; empty where code has written it alone
 */
public record FinishedReport(
        Report report,
        Interview interview,
        Paper paper,
        Paper coverLetter,
        Paper outreach,
        List<LetterSentence> letter) {

    /** Makes an absent list empty. */
    public FinishedReport {
        letter = copy(letter);
    }

    private static List<LetterSentence> copy(@Nullable List<LetterSentence> sentences) {
        return sentences == null ? List.of() : List.copyOf(sentences);
    }

    /** Builds all of them. */
    public static FinishedReport of(Dossier dossier) {
        Report report = ReportBuilder.of(dossier);
        Interview interview = InterviewSheet.of(dossier);
        Letters letters = new Letters(dossier);
        Paper paper = ReportPaper.of(report, interview, dossier.posting());
        return new FinishedReport(
                report, interview, paper, letters.coverLetter(), letters.outreach(), dossier.letter());
    }
}
