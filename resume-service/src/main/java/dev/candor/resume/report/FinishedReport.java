package dev.candor.resume.report;

import dev.candor.resume.artifact.Paper;

/** Report, interview sheet and letters of one dossier, ready to print. The same dossier gives the same words. */
public record FinishedReport(Report report, Interview interview, Paper paper, Paper coverLetter, Paper outreach) {

    /** Builds all of them. */
    public static FinishedReport of(Dossier dossier) {
        Report report = ReportBuilder.of(dossier);
        Interview interview = InterviewSheet.of(dossier);
        Letters letters = new Letters(dossier);
        Paper paper = ReportPaper.of(report, interview, dossier.posting());
        return new FinishedReport(report, interview, paper, letters.coverLetter(), letters.outreach());
    }
}
