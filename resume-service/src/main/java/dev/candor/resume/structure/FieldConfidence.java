package dev.candor.resume.structure;

import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.ResumeDocument;
import dev.candor.resume.document.ResumeFact;
import dev.candor.resume.document.ResumeWarning;
import dev.candor.resume.document.Span;
import dev.candor.resume.structure.word.Cues;
import dev.candor.resume.structure.word.Dates;
import dev.candor.resume.structure.word.Degrees;
import dev.candor.resume.structure.word.Places;
import dev.candor.resume.structure.word.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How sure each value is that the reader had to tell from others: what its own words say of it, times what the fields beside it
 * say. A value below {@link ResumeFact#LEAST_SURE} gets a mark that asks the person to look.
 */
final class FieldConfidence {

    private static final int MOST_MARKS = 12;
    private static final double SURE = 0.95;
    private static final double LIKELY = 0.8;
    private static final double OPEN = 0.65;
    private static final double DOUBTFUL = 0.5;
    private static final double WRONG = 0.3;

    private final Map<String, Double> sure = new HashMap<>();

    private FieldConfidence() {}

    /** The document with its facts weighed and the doubtful ones marked. */
    static ResumeDocument weigh(ResumeDocument read) {
        FieldConfidence confidence = new FieldConfidence();
        JsonResume resume = read.resume();
        JsonResume.Basics basics = resume.basics();
        if (basics != null) {
            confidence.put("basics.name", basics.name(), name(basics));
            confidence.put("basics.label", basics.label(), label(basics.label()));
        }
        for (int i = 0; i < resume.work().size(); i++) {
            confidence.role("work[" + i + "].", resume.work().get(i));
        }
        for (int i = 0; i < resume.education().size(); i++) {
            confidence.study("education[" + i + "].", resume.education().get(i));
        }
        return confidence.marked(read).numbered(confidence.sure);
    }

    private void put(String path, @Nullable String value, double confidence) {
        if (value != null) {
            sure.put(path, Math.round(confidence * 100) / 100.0);
        }
    }

    /** A name that the mail address repeats is sure; one that reads like a title, a heading or a number is none. */
    private static double name(JsonResume.Basics basics) {
        String name = Vocabulary.fold(String.valueOf(basics.name()));
        String mail =
                basics.email() == null ? "" : basics.email().split("@", 2)[0].toLowerCase(Locale.ROOT);
        for (String token : name.split(" ")) {
            if (token.length() > 2 && mail.contains(token)) {
                return SURE;
            }
        }
        boolean odd = name.chars().anyMatch(Character::isDigit)
                || Vocabulary.heading(name).isPresent()
                || Cues.title(name) >= 1.2
                || name.split(" ").length > 6;
        return odd ? WRONG : LIKELY;
    }

    private static double label(@Nullable String label) {
        String text = label == null ? "" : label;
        return Cues.title(text) >= 0.8 ? SURE : text.split(" ").length > 10 ? DOUBTFUL : OPEN;
    }

    private void role(String path, JsonResume.Work role) {
        double title = words(role.position(), Cues::title, Cues::employer);
        double employer = words(role.name(), Cues::employer, Cues::title);
        double agreement = role.startDate() == null && role.endDate() == null ? 0.85 : 1;
        boolean swapped = title <= DOUBTFUL && employer <= DOUBTFUL;
        put(path + "position", role.position(), title * agreement * (swapped ? 0.8 : 1));
        put(path + "name", role.name(), employer * agreement * (swapped ? 0.8 : 1));
        put(path + "startDate", role.startDate(), date(role.startDate()));
        put(path + "endDate", role.endDate(), turned(role) ? WRONG : date(role.endDate()));
    }

    /** What a value should be, and what it should not be. */
    private interface Cue {
        double of(String text);
    }

    private static double words(@Nullable String value, Cue own, Cue other) {
        if (value == null) {
            return OPEN;
        }
        double mine = own.of(value);
        double theirs = other.of(value);
        boolean place = mine < 1 && (Places.sure(value) || Places.city(Vocabulary.fold(value)));
        boolean dated = place || !Dates.in(value).isEmpty() || value.indexOf('@') >= 0;
        if (dated || value.split("\\s+").length > 12) {
            return WRONG;
        }
        return mine >= 1 ? SURE : mine >= theirs ? (mine > 0 ? LIKELY : OPEN) : theirs >= 1.2 ? DOUBTFUL : OPEN;
    }

    private void study(String path, JsonResume.Education study) {
        String school = study.institution();
        put(
                path + "institution",
                school,
                school != null && Cues.school(school)
                        ? SURE
                        : school != null && Degrees.length(school) > 0 ? DOUBTFUL : OPEN);
        String degree = study.studyType();
        put(path + "studyType", degree, degree != null && Degrees.length(degree) > 0 ? SURE : OPEN);
        put(path + "area", study.area(), study.area() != null && Cues.school(study.area()) ? DOUBTFUL : LIKELY);
        put(path + "startDate", study.startDate(), date(study.startDate()));
        put(path + "endDate", study.endDate(), date(study.endDate()));
    }

    private static double date(@Nullable String date) {
        return date != null && date.length() > 4 ? SURE : LIKELY;
    }

    private static boolean turned(JsonResume.Work role) {
        String start = role.startDate();
        String end = role.endDate();
        return start != null && end != null && end.substring(0, 4).compareTo(start.substring(0, 4)) < 0;
    }

    private ResumeDocument marked(ResumeDocument read) {
        List<ResumeWarning> warnings = new ArrayList<>(read.warnings());
        sure.entrySet().stream()
                .filter(entry -> entry.getValue() < ResumeFact.LEAST_SURE)
                .sorted(Map.Entry.comparingByKey())
                .limit(MOST_MARKS)
                .forEach(entry -> warnings.add(mark(entry.getKey(), read.spans().get(entry.getKey()))));
        return new ResumeDocument(read.language(), read.resume(), read.text(), read.spans(), warnings);
    }

    private static ResumeWarning mark(String path, @Nullable Span span) {
        return new ResumeWarning(
                "check-this",
                "info",
                "We are not sure that this was read right. Please look at it.",
                span == null ? null : span.page(),
                path);
    }
}
