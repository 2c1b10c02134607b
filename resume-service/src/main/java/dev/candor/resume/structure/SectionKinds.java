package dev.candor.resume.structure;

import dev.candor.resume.structure.entry.TellingLines;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Cues;
import dev.candor.resume.structure.word.DateSpan;
import dev.candor.resume.structure.word.Dates;
import dev.candor.resume.structure.word.Vocabulary.Kind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What the sections of one resume hold in the light of each other: nearly every resume tells of jobs and of schools, nobody's
 * hobbies have a beginning and an end, and beside studies at schools a list of courses is one of certificates.
 */
final class SectionKinds {

    private static final int MOST_COURSE_WORDS = 16;
    private static final int LEAST_SENTENCE_WORDS = 8;
    private static final double LEAST_TITLE = 1.2;

    private SectionKinds() {}

    static List<Section> weighed(List<Section> sections) {
        List<Section> weighed = sections.stream().map(SectionKinds::dated).toList();
        weighed = told(Deeds.apart(weighed));
        weighed = missing(weighed, Kind.EDUCATION, SectionKinds::schools);
        weighed = missing(weighed, Kind.WORK, SectionKinds::ranges);
        return courses(schemes(weighed));
    }

    /** Of several profiles, those without a single sentence hold personal data. */
    private static List<Section> told(List<Section> sections) {
        long profiles = sections.stream()
                .filter(section -> section.kind() == Kind.SUMMARY)
                .count();
        return sections.stream()
                .map(section -> profiles > 1
                                && section.kind() == Kind.SUMMARY
                                && section.lines().stream().noneMatch(SectionKinds::sentence)
                        ? new Section(Kind.OTHER, section.heading(), section.lines())
                        : section)
                .toList();
    }

    private static boolean sentence(TextLine line) {
        return line.piece().words() >= LEAST_SENTENCE_WORDS
                && Dates.in(line.text()).isEmpty();
    }

    /** Beside jobs under a known heading, what has dates and names no job under one nobody knows is a list of projects. */
    private static List<Section> schemes(List<Section> sections) {
        boolean jobs = sections.stream().anyMatch(section -> section.kind() == Kind.WORK && known(section));
        return sections.stream()
                .map(section -> jobs
                                && section.kind() == Kind.WORK
                                && section.heading() != null
                                && !known(section)
                                && section.lines().stream().noneMatch(SectionKinds::titled)
                        ? new Section(Kind.PROJECTS, section.heading(), section.lines())
                        : section)
                .toList();
    }

    private static boolean titled(TextLine line) {
        return !line.bullet()
                && line.piece().words() <= MOST_COURSE_WORDS
                && Arrays.stream(line.text().split("\t")).anyMatch(cell -> Cues.title(cell) >= LEAST_TITLE);
    }

    private static boolean known(Section section) {
        return section.heading() != null
                && HeadingWords.of(section.heading().text(), true).isPresent();
    }

    /** Hobbies without dates; an unpaid office has some. */
    private static Section dated(Section section) {
        boolean office = section.kind() == Kind.INTERESTS
                && section.lines().size() > 1
                && section.lines().size() <= 12
                && ranges(section) > 0;
        return office ? new Section(Kind.VOLUNTEER, section.heading(), section.lines()) : section;
    }

    /** Without a section of a kind that nearly every resume has, the one that shows most of it under a heading nobody knows. */
    private static List<Section> missing(List<Section> sections, Kind kind, ToLongFunction<Section> shown) {
        if (sections.stream().anyMatch(section -> section.kind() == kind)) {
            return sections;
        }
        Optional<Section> most = sections.stream()
                .filter(section -> section.heading() != null
                        && (open(section.kind()) || guessed(section) || (kind == Kind.WORK && jobs(section)))
                        && shown.applyAsLong(section) > 0)
                .max(Comparator.comparingLong(shown).thenComparingInt(section -> -sections.indexOf(section)));
        return sections.stream()
                .map(section -> section.equals(most.orElse(null))
                        ? new Section(kind, section.heading(), section.lines())
                        : section)
                .toList();
    }

    /** "Sea service" is no community service. */
    private static boolean guessed(Section section) {
        return section.kind() == Kind.VOLUNTEER && section.heading() != null && !known(section);
    }

    /** "Professional Profile" above a table of dated posts, or "Summary" above sentences that tell of jobs. */
    static Section posts(Section section) {
        long told = section.lines().stream().filter(TellingLines::tells).count();
        boolean table = section.lines().stream().filter(SectionKinds::row).count() > 1;
        boolean profile = section.kind() == Kind.SUMMARY && section.heading() != null;
        boolean work = profile && (told > 1 || (table && jobs(section)));
        return work ? new Section(Kind.WORK, section.heading(), section.lines()) : section;
    }

    private static boolean row(TextLine line) {
        return line.text().indexOf('\t') > 0
                && titled(line)
                && Dates.in(line.text()).stream().anyMatch(DateSpan::range);
    }

    /** "Career Summary" above nothing but dated posts is the list of jobs. */
    private static boolean jobs(Section section) {
        long plain = section.lines().stream().filter(line -> !line.bullet()).count();
        long titles = section.lines().stream().filter(SectionKinds::titled).count();
        return section.kind() == Kind.SUMMARY && titles > 1 && ranges(section) > 1 && ranges(section) * 3 >= plain;
    }

    private static boolean open(@Nullable Kind kind) {
        return kind == Kind.OTHER || kind == Kind.CERTIFICATES;
    }

    /** Lines that name a school, in a section of which they are a third. */
    private static long schools(Section section) {
        long named = section.lines().stream()
                .filter(line -> !line.bullet() && line.piece().words() <= MOST_COURSE_WORDS && Cues.school(line.text()))
                .count();
        return named * 3 >= section.lines().size() ? named : 0;
    }

    private static long ranges(Section section) {
        return section.lines().stream()
                .filter(line -> line.piece().words() <= MOST_COURSE_WORDS)
                .filter(line -> Dates.in(line.text()).stream().anyMatch(DateSpan::range))
                .count();
    }

    /** Beside a section of studies, a later one of one line each without school, degree and duration lists courses. */
    private static List<Section> courses(List<Section> sections) {
        Optional<Section> first = sections.stream()
                .filter(section -> section.kind() == Kind.EDUCATION && schooled(section))
                .findFirst();
        return sections.stream()
                .map(section -> first.isPresent()
                                && !section.equals(first.get())
                                && section.kind() == Kind.EDUCATION
                                && section.heading() != null
                                && !schooled(section)
                                && section.lines().stream()
                                        .allMatch(line -> line.piece().words() <= MOST_COURSE_WORDS)
                                && ranges(section) == 0
                        ? new Section(Kind.CERTIFICATES, section.heading(), section.lines())
                        : section)
                .toList();
    }

    private static boolean schooled(Section section) {
        return section.lines().stream().anyMatch(line -> Cues.degreeInside(line.text()) || Cues.school(line.text()));
    }
}
