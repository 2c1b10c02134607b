package dev.candor.resume.structure;

import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Cues;
import dev.candor.resume.structure.word.Degrees;
import dev.candor.resume.structure.word.Grades;
import dev.candor.resume.structure.word.Vocabulary;
import dev.candor.resume.structure.word.Vocabulary.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the words of a heading say, without its number and without a remark behind it. */
final class HeadingWords {

    static final int MOST_LETTERS = 52;
    private static final int MOST_SHORT = 6;
    private static final int MOST_TIMES = 3;
    static final Pattern NUMBERING = Pattern.compile("^(?:[\\divxIVX]{1,4}[.)]|[A-Z][.)])\\s+");
    private static final Pattern AND = Pattern.compile(
            "\\s*(?:&|/|\\+|,|\u2022|\\band\\b|\\bund\\b|\\bet\\b|\\by\\b|\\be\\b|\\boch\\b|\\ben\\b|\\bi\\b|\\b(?:AND|UND|ET|Y|OCH|EN)\\b)\\s*");

    /** A remark that a heading ends with: "(most recent first)". */
    private static final Pattern REMARK = Pattern.compile("\\s*\\([^()]{2,40}\\)\\s*:?$");

    /** "My" in front of what belongs to the person anyway. */
    private static final Pattern OWN = Pattern.compile(
            "^(?:my|meine?|mes|mon|ma|mis?|minhas?|meus?|min|mitt|mina|mijn|il mio|la mia|i miei|le mie|moje|moja|moj) (?=\\p{L})");

    private HeadingWords() {}

    /** The words without the number before them, folded. */
    static String folded(TextLine line) {
        return Vocabulary.fold(NUMBERING.matcher(line.text()).replaceFirst(""));
    }

    /** The section a line opens if it is nothing but a known heading, or two of them. */
    static Optional<Kind> known(TextLine line) {
        boolean long_ = REMARK.matcher(line.text()).replaceFirst("").length() > MOST_LETTERS
                || line.text().indexOf('\t') >= 0;
        if (long_) {
            return Optional.empty();
        }
        boolean styled = line.styledHeading();
        return of(line.text(), styled).or(() -> styled ? styled(line.text()) : Optional.empty());
    }

    /**
     * The section that a text opens.
     *
     * @param sure whether its look or place says already that it is a heading
     */
    static Optional<Kind> of(String text, boolean sure) {
        String bare = REMARK.matcher(NUMBERING.matcher(text).replaceFirst("")).replaceFirst("");
        Optional<Kind> whole = Vocabulary.heading(Vocabulary.fold(bare));
        if (whole.isPresent()) {
            return whole;
        }
        int of = sure ? bare.toLowerCase(Locale.ROOT).indexOf(" of ") : -1;
        if (of > 0 && Vocabulary.heading(Vocabulary.fold(bare.substring(0, of))).isPresent()) {
            return Vocabulary.heading(Vocabulary.fold(bare.substring(0, of)));
        }
        String[] parts = AND.split(bare);
        if (parts.length >= 2 && parts.length <= 3) {
            List<Kind> kinds = new ArrayList<>();
            for (String part : parts) {
                Vocabulary.heading(Vocabulary.fold(part)).ifPresent(kinds::add);
            }
            if (kinds.size() == parts.length || (sure && !kinds.isEmpty())) {
                boolean jobs = kinds.contains(Kind.WORK) && !kinds.contains(Kind.EDUCATION);
                return Optional.of(jobs ? Kind.WORK : kinds.getFirst());
            }
        }
        return sure && bare.indexOf('\t') < 0 && Cues.title(bare) < 1.2
                ? HeadingPhrase.kind(Vocabulary.fold(bare))
                : Optional.empty();
    }

    /** Do the words come so often that they are a label inside entries? No section comes three times. */
    static boolean repeated(List<TextLine> lines, TextLine line) {
        String text = line.text();
        return lines.stream().filter(other -> other.text().equals(text)).count() >= MOST_TIMES;
    }

    /** Is it the short name of a degree or a grade and nothing else, as stands in the middle of a section: "WASSCE"? */
    static boolean study(String text) {
        return text.length() <= MOST_SHORT && (Degrees.length(text) == text.length() || Grades.whole(text));
    }

    /** The section that words open which only a heading by its look makes plain, such as "Laufbahn" or "Where I've been". */
    static Optional<Kind> styled(String text) {
        String folded = Vocabulary.fold(
                REMARK.matcher(NUMBERING.matcher(text).replaceFirst("")).replaceFirst(""));
        return Vocabulary.styledHeading(folded)
                .or(() -> Vocabulary.styledHeading(OWN.matcher(folded).replaceFirst("")));
    }
}
