package dev.candor.resume.structure.evaluation;

import dev.candor.resume.document.JsonResume;
import dev.candor.resume.structure.text.PlainLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/** The baseline: plain text and regular expressions, English headings only. */
public final class NaiveReader {

    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w.-]+\\.\\w+");
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d() -]{9,20}");
    private static final Pattern RANGE = Pattern.compile("(\\d{4})\\s*[-–]\\s*(\\d{4}|[Pp]resent)");

    private NaiveReader() {}

    /** Reads a PDF or text file; a Word file says nothing to it. */
    public static JsonResume read(Path file) throws IOException {
        String text = text(file);
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        JsonResume.Basics basics = new JsonResume.Basics(
                lines.isEmpty() ? null : lines.getFirst(),
                null,
                null,
                first(MAIL, text),
                first(PHONE, text),
                null,
                null,
                null,
                List.of());
        List<JsonResume.Work> work = new ArrayList<>();
        List<JsonResume.Skill> skills = new ArrayList<>();
        String section = "";
        for (String line : lines) {
            if (line.matches("(?i)(work )?experience|skills|education|languages")) {
                section = line.toLowerCase(java.util.Locale.ROOT);
            } else if (section.contains("experience")) {
                Matcher range = RANGE.matcher(line);
                if (range.find()) {
                    work.add(new JsonResume.Work(
                            null,
                            line.substring(0, range.start()).strip(),
                            null,
                            null,
                            range.group(1),
                            range.group(2),
                            null,
                            List.of()));
                }
            } else if (section.equals("skills")) {
                for (String skill : line.split("[,:]")) {
                    skills.add(new JsonResume.Skill(skill.strip(), null, List.of()));
                }
            }
        }
        return new JsonResume(
                basics, work, List.of(), skills, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), null, null);
    }

    private static @Nullable String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group().strip() : null;
    }

    private static String text(Path file) throws IOException {
        String name = file.toString();
        if (name.endsWith(".pdf")) {
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                return new PDFTextStripper().getText(document);
            }
        }
        return name.endsWith(".docx") ? "" : PlainLines.text(Files.readAllBytes(file));
    }
}
