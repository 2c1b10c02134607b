package dev.candor.resume.publication;

import dev.candor.resume.artifact.PageFit;
import dev.candor.resume.artifact.PdfRenderer;
import dev.candor.resume.artifact.ResumePaper;
import dev.candor.resume.match.Corpus;
import dev.candor.resume.report.Dossier;
import dev.candor.resume.report.Dossiers;
import dev.candor.resume.report.FinishedReport;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** How long the work of the steps after reading takes once everything is loaded. Not part of the build; see run-speed.sh. */
class OfflineRunSpeed {

    private static final int ROUNDS = 4;

    private final Map<String, List<Double>> millis = new LinkedHashMap<>();
    private final Renderings renderings = new Renderings(new JsonMapper());
    private final PdfRenderer printer = new PdfRenderer();
    private final PageFit fit = new PageFit(printer);

    @Test
    void measure() {
        for (int round = 0; round < ROUNDS; round++) {
            millis.clear();
            Corpus.right().keySet().forEach(this::person);
        }
        millis.forEach((what, all) -> {
            List<Double> sorted = all.stream().sorted().toList();
            System.out.printf(
                    Locale.ROOT,
                    "%-32s p50 %.0f ms, p95 %.0f ms, slowest %.0f ms (%d)%n",
                    what,
                    sorted.get(sorted.size() / 2),
                    sorted.get(sorted.size() * 95 / 100),
                    sorted.getLast(),
                    sorted.size());
        });
        System.out.printf(
                Locale.ROOT,
                "load %.1f%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private void person(String person) {
        long start = System.nanoTime();
        Dossier dossier = Dossiers.of(person);
        long tailored = took("match, tailor, check, match again", start);
        FinishedReport.of(dossier);
        long reported = took("report", tailored);
        int files = renderings.of(dossier, null).size();
        took("all files", reported);
        took("all of it", start);
        long printing = System.nanoTime();
        byte[] pdf = fit.render(ResumePaper.of(dossier.tailored(), dossier.language(), dossier.style()), new byte[0]);
        took("the resume as a PDF that fits", printing);
        printing = System.nanoTime();
        pdf = printer.render(ResumePaper.of(dossier.tailored(), dossier.language(), dossier.style()), pdf);
        took("the resume as a PDF", printing);
        if (files == 0 || pdf.length == 0) {
            throw new IllegalStateException("nothing was printed");
        }
    }

    private long took(String what, long since) {
        long now = System.nanoTime();
        millis.computeIfAbsent(what, name -> new ArrayList<>()).add((now - since) / 1e6);
        return now;
    }
}
