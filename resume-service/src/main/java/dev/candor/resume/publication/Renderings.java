package dev.candor.resume.publication;

import dev.candor.resume.artifact.DocxRenderer;
import dev.candor.resume.artifact.HtmlRenderer;
import dev.candor.resume.artifact.MarkdownRenderer;
import dev.candor.resume.artifact.PageFit;
import dev.candor.resume.artifact.Paper;
import dev.candor.resume.artifact.PdfRenderer;
import dev.candor.resume.artifact.ResumePaper;
import dev.candor.resume.artifact.TextRenderer;
import dev.candor.resume.artifact.TrackedDocx;
import dev.candor.resume.report.Dossier;
import dev.candor.resume.report.FinishedReport;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Turns one dossier into all its files. The same dossier gives the same texts. */
@Component
class Renderings {

    private static final Logger LOG = LoggerFactory.getLogger(Renderings.class);
    private static final String PDF = "application/pdf";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String MARKDOWN = "text/markdown";
    private static final String JSON = "application/json";

    private final PdfRenderer pdf = new PdfRenderer();
    private final PageFit fit = new PageFit(pdf);
    private final DocxRenderer docx = new DocxRenderer();
    private final MarkdownRenderer markdown = new MarkdownRenderer();
    private final TextRenderer text = new TextRenderer();
    private final HtmlRenderer html = new HtmlRenderer();
    private final JsonMapper json;

    Renderings(JsonMapper json) {
        this.json = json.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();
    }

    /**
     * All files.
     *
     * @param original the person's own Word file; absent if they gave something else
     */
    List<Rendered> of(Dossier dossier, byte @Nullable [] original) {
        FinishedReport report = FinishedReport.of(dossier);
        List<Rendered> files = new ArrayList<>();
        Paper resume = ResumePaper.of(dossier.tailored(), dossier.language(), dossier.style());
        byte[] document = json.writeValueAsBytes(dossier.tailored());
        Readback readback = pdf(files, "optimized-resume.pdf", resume, document);
        files.add(new Rendered("optimized-resume.docx", DOCX, docx.render(resume)));
        files.add(Rendered.text("optimized-resume.md", MARKDOWN, markdown.render(resume)));
        files.add(Rendered.text("optimized-resume.txt", "text/plain", text.render(resume)));
        files.add(new Rendered("optimized-resume.json", JSON, document));
        tracked(files, dossier, original);
        letters(files, report);
        files.add(Rendered.text("report.md", MARKDOWN, markdown.render(report.paper())));
        files.add(Rendered.text("report.html", "text/html", html.render(report.paper())));
        pdf(files, "report.pdf", report.paper(), null);
        files.add(json("job-analysis.json", JobAnalysis.of(dossier)));
        files.add(json("resume-optimization.json", ResumeOptimization.of(dossier, readback)));
        files.add(json("company-research.json", CompanyResearch.of(dossier, report.interview())));
        return files;
    }

    /** Their own file with tracked changes; left out if no change finds its paragraph. */
    private static void tracked(List<Rendered> files, Dossier dossier, byte @Nullable [] original) {
        if (original != null) {
            TrackedDocx.patch(
                            original,
                            TrackedEdits.of(dossier.source(), dossier.tailored(), dossier.changes()),
                            dossier.decidedAt())
                    .ifPresent(
                            patched -> files.add(new Rendered("optimized-resume-tracked.docx", DOCX, patched.file())));
        }
    }

    private void letters(List<Rendered> files, FinishedReport report) {
        files.add(Rendered.text("cover-letter.md", MARKDOWN, markdown.render(report.coverLetter())));
        files.add(new Rendered("cover-letter.docx", DOCX, docx.render(report.coverLetter())));
        pdf(files, "cover-letter.pdf", report.coverLetter(), null);
        files.add(Rendered.text("outreach.md", MARKDOWN, markdown.render(report.outreach())));
    }

    /** A PDF that cannot print a letter of the text is withheld, never printed with a gap; the other formats stay. */
    private Readback pdf(List<Rendered> files, String name, Paper paper, byte @Nullable [] attached) {
        try {
            byte[] bytes = attached == null ? pdf.render(paper, null) : fit.render(paper, attached);
            Readback readback = Readback.of(bytes, paper);
            files.add(new Rendered(name, PDF, bytes));
            return readback;
        } catch (PdfRenderer.MissingGlyphException e) {
            LOG.atWarn().addKeyValue("artifact", name).log("withheld: a letter is in none of the fonts");
            return new Readback(false, "missing-glyph");
        }
    }

    private Rendered json(String name, Object body) {
        return new Rendered(name, JSON, json.writeValueAsBytes(body));
    }
}
