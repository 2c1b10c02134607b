package dev.candor.resume.structure;

import dev.candor.resume.structure.entry.Lists;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Cues;
import dev.candor.resume.structure.word.DateSpan;
import dev.candor.resume.structure.word.Dates;
import dev.candor.resume.structure.word.Vocabulary;
import dev.candor.resume.structure.word.Vocabulary.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells what a section holds by what stands in it, for headings that nobody knows and for resumes without any. */
final class SectionContent {

    private static final int LEAST_LABELS = 2;
    private static final int MOST_CONTACT_LINES = 10;
    private static final int MOST_PROSE_LINES = 8;
    private static final int LEAST_PROSE_WORDS = 6;
    private static final int MOST_TITLE_WORDS = 12;
    private static final Pattern UNPAID = Pattern.compile(
            "(?iu)\\b(?:volunteer|ehrenamt|freiwillige|b\u00e9n\u00e9vole|voluntari|volontari|volunt\u00e1ri|vrijwillig|frivillig|volont\u00e4r|wolontari)");

    private final List<TextLine> lines;

    private SectionContent(List<TextLine> lines) {
        this.lines = lines;
    }

    /** The kind of the lines; empty if they could be anything. */
    static Optional<Kind> of(List<TextLine> lines) {
        return lines.isEmpty() ? Optional.empty() : new SectionContent(lines).kind();
    }

    private Optional<Kind> kind() {
        long ranges = lines.stream().filter(SectionContent::range).count();
        long dates = lines.stream()
                .filter(line -> !line.bullet() || lines.size() < 9)
                .filter(SectionContent::dated)
                .count();
        long schools = lines.stream()
                .filter(line -> Cues.school(line.text()) || Cues.degreeInside(line.text()))
                .count();
        long papers = lines.stream().filter(line -> certificate(line.text())).count();
        if (Lists.spoken(lines)) {
            return Optional.of(Kind.LANGUAGES);
        }
        if (ranges == 0 && prizes()) {
            return Optional.of(Kind.AWARDS);
        }
        if (ranges == 0 && dates * 2 < lines.size()) {
            return listed(papers, schools);
        }
        return papers > schools && papers > ranges
                ? Optional.of(Kind.CERTIFICATES)
                : entries(ranges, Math.max(ranges, dates) / 2.0, schools);
    }

    private Optional<Kind> entries(long ranges, double half, long schools) {
        long degrees = lines.stream()
                .filter(line -> !line.bullet() && Cues.degreeInside(line.text()))
                .count();
        long titles = lines.stream()
                .filter(line -> !line.bullet())
                .map(SectionContent::undated)
                .filter(text -> text.split(" ").length <= MOST_TITLE_WORDS && Cues.title(text) >= 1.2)
                .count();
        // who works at a university names a title beside each of its names, and hardly a degree
        boolean studied = degrees >= titles || (schools >= titles && degrees >= half);
        if (studied && schools >= Math.max(1, half)) {
            return Optional.of(Kind.EDUCATION);
        }
        return (ranges > 0 && titles > 0) || ranges > 1
                ? Optional.of(unpaid(titles) ? Kind.VOLUNTEER : Kind.WORK)
                : Optional.empty();
    }

    /** Does every title say that it is voluntary? */
    private boolean unpaid(long titles) {
        long unpaid = lines.stream()
                .filter(line -> !line.bullet() && UNPAID.matcher(line.text()).find())
                .count();
        return unpaid > 0 && unpaid >= titles;
    }

    private Optional<Kind> listed(long papers, long schools) {
        long sentences = lines.stream()
                .filter(line -> line.piece().words() >= 8 && line.text().lastIndexOf('.') > 0)
                .count();
        if (prose()) {
            return Optional.of(Kind.SUMMARY);
        }
        if (sentences * 2 >= lines.size() && lines.size() <= 5 && lines.stream().noneMatch(TextLine::bullet)) {
            return Optional.of(Kind.SUMMARY);
        }
        if (papers * 2 >= lines.size()) {
            return Optional.of(Kind.CERTIFICATES);
        }
        if (schools * 2 >= lines.size() && schools > 0) {
            return Optional.of(Kind.EDUCATION);
        }
        long listed = lines.stream().filter(line -> Lists.items(line.text())).count();
        long items = lines.stream().mapToLong(line -> Lists.count(line.text())).sum();
        return listed * 3 >= lines.size() * 2L && items > 2 && !values() ? Optional.of(Kind.SKILLS) : Optional.empty();
    }

    /** Is it one paragraph, over whichever lines it goes? */
    private boolean prose() {
        int words = lines.stream().mapToInt(line -> line.piece().words()).sum();
        return lines.size() <= MOST_PROSE_LINES
                && words >= LEAST_PROSE_WORDS * lines.size()
                && words >= 2 * LEAST_PROSE_WORDS
                && lines.getLast().text().endsWith(".")
                && lines.stream().noneMatch(TextLine::bullet);
    }

    /** Does every line say that something was won or given? */
    private boolean prizes() {
        return lines.stream().allMatch(line -> {
            String folded = ' ' + Vocabulary.fold(line.text()) + ' ';
            return line.piece().words() <= 20
                    && Vocabulary.all("prize").stream().anyMatch(word -> folded.contains(' ' + word + ' '));
        });
    }

    /** Do the lines hold one value each behind a label, as a form does? */
    private boolean values() {
        long single = lines.stream()
                .filter(line -> line.text().indexOf(':') > 0)
                .filter(line -> Lists.count(line.text().substring(line.text().indexOf(':') + 1)) == 1)
                .count();
        return lines.size() > 1 && single * 3 >= lines.size() * 2L;
    }

    /** Are there a bare mail address and a number or a link beside it? */
    static boolean contact(List<TextLine> lines) {
        return lines.size() <= MOST_CONTACT_LINES
                && lines.stream()
                        .anyMatch(line ->
                                Footline.mail(line.text()) && line.piece().words() <= 2)
                && lines.stream().anyMatch(line -> Footline.number(line.text()));
    }

    /** Is it a list of short things? */
    static boolean listed(List<TextLine> lines) {
        return !lines.isEmpty() && lines.stream().allMatch(line -> Lists.items(line.text()));
    }

    /** Do the lines tell of birth, family and the like behind labels, languages and hobbies among them? */
    static boolean personal(List<TextLine> lines) {
        List<String> labels = lines.stream()
                .filter(line -> line.text().indexOf(':') > 0 || line.text().indexOf('\t') > 0)
                .map(line -> Vocabulary.fold(line.text().split("[:\t]", 2)[0]))
                .toList();
        long above = lines.stream()
                .filter(line -> personal(Vocabulary.fold(line.text())))
                .count();
        if (above >= LEAST_LABELS && above * 3 >= lines.size()) {
            return true;
        }
        long told = labels.stream().filter(SectionContent::personal).count();
        long besides = labels.stream()
                .filter(label -> Vocabulary.heading(label)
                        .filter(kind -> kind == Kind.LANGUAGES || kind == Kind.INTERESTS)
                        .isPresent())
                .count();
        return told > 0 && (told + besides) * 2 >= lines.size();
    }

    private static boolean personal(String label) {
        return Vocabulary.in("label", label);
    }

    private static boolean range(TextLine line) {
        return line.piece().words() <= 18 && Dates.in(line.text()).stream().anyMatch(DateSpan::range);
    }

    private static boolean dated(TextLine line) {
        return line.piece().words() <= 18 && !Dates.in(line.text()).isEmpty();
    }

    /** Do dates stand beside names alone, with neither a title nor a house near them, as projects have it? */
    static boolean untitled(List<TextLine> lines) {
        List<TextLine> heads =
                lines.stream().filter(line -> !line.bullet() && dated(line)).toList();
        return !heads.isEmpty()
                && heads.stream().allMatch(line -> told(lines, lines.indexOf(line) + 1))
                && lines.stream()
                        .filter(line -> !line.bullet())
                        .map(SectionContent::undated)
                        .allMatch(text -> Cues.title(text) < 1 && Cues.employer(text) < 1 && !Cues.school(text));
    }

    private static boolean told(List<TextLine> lines, int index) {
        return index < lines.size()
                && (lines.get(index).bullet() || lines.get(index).piece().words() >= LEAST_PROSE_WORDS);
    }

    /** The words beside the dates. */
    private static String undated(TextLine line) {
        List<DateSpan> dates = Dates.in(line.text());
        if (dates.isEmpty()) {
            return line.text();
        }
        String before = line.text().substring(0, dates.getFirst().start()).strip();
        return before.isEmpty() ? line.text().substring(dates.getLast().end()).strip() : before;
    }

    /** Is the line a certificate that stands among studies? */
    static boolean paper(TextLine line) {
        String text = line.text();
        return certificate(text)
                && !Cues.school(text)
                && !Cues.degreeInside(text)
                && line.piece().words() <= 12
                && !line.bullet()
                && !Vocabulary.fold(text).startsWith("certificat")
                && text.indexOf(':') < 0;
    }

    static boolean certificate(String text) {
        for (String token : Vocabulary.fold(text).split(" ")) {
            if (Vocabulary.in("paper", token)) {
                return true;
            }
        }
        return false;
    }
}
