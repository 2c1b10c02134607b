package dev.candor.resume.structure;

import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.ResumeDocument;
import dev.candor.resume.document.ResumePaths;
import dev.candor.resume.document.ResumeWarning;
import dev.candor.resume.document.Span;
import dev.candor.resume.structure.word.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A PDF that we made carries its resume as JSON. Its structure is taken over, but a value counts only if it is visible on the
 * pages: hiding a skill in the attachment gains nothing.
 */
final class OwnPdf {

    private static final Pattern DATE_PATH =
            Pattern.compile(".*(?:startDate|endDate|releaseDate|\\.date|countryCode|network|username)");

    private final ResumeDocument read;
    private final String visible;
    private final Map<String, Span> spans = new HashMap<>();
    private int cursor;

    private OwnPdf(ResumeDocument read) {
        this.read = read;
        this.visible = fold(read.text());
    }

    static ResumeDocument complete(ResumeDocument read, String attachment) {
        if (!(JsonImport.read(attachment.getBytes(StandardCharsets.UTF_8)) instanceof ReadOutcome.Read ours)) {
            return read;
        }
        return new OwnPdf(read).merge(ours.document().resume());
    }

    private ResumeDocument merge(JsonResume ours) {
        List<String> unseen = new ArrayList<>();
        for (ResumePaths.Leaf leaf : ResumePaths.leaves(ours)) {
            if (DATE_PATH.matcher(leaf.path()).matches() ? !year(leaf.text()) : !visible(leaf.text())) {
                unseen.add(leaf.path());
            } else {
                span(leaf);
            }
        }
        JsonResume kept = ours;
        for (String path : unseen.reversed()) {
            kept = ResumePaths.remove(kept, path);
        }
        List<ResumeWarning> warnings = new ArrayList<>(read.warnings());
        warnings.removeIf(
                warning -> warning.code().equals("check-this") || warning.code().startsWith("missing-"));
        if (!unseen.isEmpty()) {
            warnings.add(new ResumeWarning(
                    "hidden-text",
                    "warning",
                    "The data inside the file says more than its pages show. That part was left out.",
                    null));
        }
        return new ResumeDocument(read.language(), kept, read.text(), spans, Warnings.of(warnings, kept));
    }

    /** Without the stroke that only widens Arabic words; printed vowel signs sit on one. */
    private static String fold(String text) {
        return Vocabulary.fold(text).replace("\u0640", "");
    }

    private boolean visible(String text) {
        String folded = fold(text);
        return folded.isEmpty()
                || visible.contains(folded)
                || visible.replace(" ", "").contains(folded.replace(" ", ""));
    }

    /** Dates and codes are printed otherwise; their figures must stand on the page. */
    private boolean year(String text) {
        return text.length() < 4 || !Character.isDigit(text.charAt(0)) || visible.contains(text.substring(0, 4));
    }

    private void span(ResumePaths.Leaf leaf) {
        int at = read.text().indexOf(leaf.text(), cursor);
        if (at < 0) {
            at = read.text().indexOf(leaf.text());
        }
        if (at >= 0 && !leaf.text().isEmpty()) {
            int start = read.text().codePointCount(0, at);
            int end = start + leaf.text().codePointCount(0, leaf.text().length());
            spans.put(leaf.path(), new Span(page(start), start, end, leaf.text()));
            cursor = leaf.text().length() > 20 ? at : cursor;
        }
    }

    private @org.jspecify.annotations.Nullable Integer page(int start) {
        return read.spans().values().stream()
                .filter(span -> span.start() <= start)
                .max(java.util.Comparator.comparingInt(Span::start))
                .map(Span::page)
                .orElse(1);
    }
}
