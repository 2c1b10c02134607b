package dev.candor.resume.structure;

import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.ResumeWarning;
import dev.candor.resume.parser.ParsedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the person should know about a file that was read. */
final class Warnings {

    private static final double MOST_UNMAPPED = 0.10;

    private static final String COLUMNS =
            "The page has columns side by side. Some tracking systems mix them up; one column is safer.";
    private static final String PICTURE = "This page is a picture without text. What it shows was not read.";
    private static final String RECOGNISED =
            "The pages are pictures whose text was recognised by a program. Letters may be wrong; please check every value.";
    private static final String FONT = "Some letters of this page cannot be read by programs. Export the file again.";
    private static final String HIDDEN =
            "This page holds text that nobody sees. It was left out; employers treat it as cheating.";
    private static final String MAIL = "No mail address was found. Employers need one.";
    private static final String PHONE = "No phone number was found.";
    private static final String HALF =
            "For some jobs only a title or only an employer was found. Please check the work section.";
    private static final String TURNED = "A job ends before it starts. Please check its dates.";
    private static final String NOTHING = "Neither jobs nor studies were recognised. "
            + "Clear headings such as Experience and Education help every program.";

    private Warnings() {}

    static List<ResumeWarning> ofFile(ParsedText parsed) {
        List<ResumeWarning> warnings = new ArrayList<>();
        parsed.pages().forEach(page -> page(page, warnings));
        for (String flag : parsed.flags()) {
            if (flag.equals(ParsedText.RECOGNISED)) {
                warnings.add(warning(flag, "warning", RECOGNISED, null));
            } else if (!flag.equals("embedded-files") && !flag.equals("form")) {
                warnings.add(warning(
                        flag,
                        "info",
                        "The file asks other programs to do something when it is opened. We never do.",
                        null));
            }
        }
        return warnings;
    }

    private static void page(ParsedText.Page page, List<ResumeWarning> warnings) {
        Integer number = page.number() == 0 ? null : Integer.valueOf(page.number());
        ParsedText.Counts counts = page.counts();
        boolean first = warnings.stream().noneMatch(warning -> warning.code().equals("two-columns"));
        add(warnings, counts.columns() > 1 && first, warning("two-columns", "info", COLUMNS, number));
        add(warnings, counts.picture(), warning("scanned", "warning", PICTURE, number));
        boolean unmapped = counts.unmapped() > MOST_UNMAPPED * Math.max(20, counts.glyphs());
        add(warnings, unmapped, warning("unmappable-font", "warning", FONT, number));
        add(warnings, !page.hidden().isEmpty(), warning("hidden-text", "warning", HIDDEN, number));
    }

    private static void add(List<ResumeWarning> warnings, boolean holds, ResumeWarning warning) {
        if (holds) {
            warnings.add(warning);
        }
    }

    /** Do most letters of all pages have no meaning? */
    static boolean unreadable(ParsedText parsed) {
        int glyphs =
                parsed.pages().stream().mapToInt(page -> page.counts().glyphs()).sum();
        int unmapped = parsed.pages().stream()
                .mapToInt(page -> page.counts().unmapped())
                .sum();
        return unmapped > 50 && unmapped > 0.5 * (glyphs + unmapped);
    }

    static List<ResumeWarning> of(List<ResumeWarning> file, JsonResume resume) {
        List<ResumeWarning> warnings = new ArrayList<>(file);
        JsonResume.Basics basics = resume.basics();
        List<JsonResume.Work> work = resume.work();
        add(
                warnings,
                basics == null || basics.name() == null,
                check("check-this", "No name was found. Please add it."));
        add(warnings, basics == null || basics.email() == null, check("missing-email", MAIL));
        add(warnings, basics == null || basics.phone() == null, warning("missing-phone", "info", PHONE, null));
        long undated = work.stream().filter(job -> job.startDate() == null).count();
        String dates = undated + " of " + work.size() + " jobs have no dates we could read.";
        add(warnings, undated > 0, check("missing-dates", dates));
        boolean half = work.stream().anyMatch(job -> job.name() == null || job.position() == null);
        add(warnings, half, check("check-this", HALF));
        add(warnings, work.stream().anyMatch(Warnings::turned), check("dates-out-of-order", TURNED));
        add(warnings, work.isEmpty() && resume.education().isEmpty(), check("no-sections", NOTHING));
        return warnings;
    }

    private static boolean turned(JsonResume.Work work) {
        String start = work.startDate();
        String end = work.endDate();
        if (start == null || end == null) {
            return false;
        }
        int length = Math.min(start.length(), end.length());
        return end.substring(0, length).compareTo(start.substring(0, length)) < 0;
    }

    private static ResumeWarning check(String code, String message) {
        return warning(code, "warning", message, null);
    }

    private static ResumeWarning warning(String code, String severity, String message, @Nullable Integer page) {
        return new ResumeWarning(code, severity, message, page);
    }
}
