package dev.candor.jobanalysis.page.gate;

import dev.candor.skills.text.Folding;
import dev.candor.skills.text.WordTable;
import dev.candor.skills.text.date.DateRange;
import dev.candor.skills.text.date.DateRanges;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lets postings through and nothing else. What a board or structured data call a posting needs little proof; a bare page needs
 * duties and requirements in its words, sixty words, and more of them than of any other kind of page. The thresholds are
 * measured by {@code PageEvaluation} on pages of many kinds and languages.
 */
public final class ContentGate {

    private static final int BOARD_WORDS = 10;
    private static final int TYPED_WORDS = 40;
    private static final int HEADED_WORDS = 25;
    private static final int PLAIN_WORDS = 60;
    private static final int EMPTY_WORDS = 30;
    private static final int PROOF = 5;

    private static final Pattern CONTACT = Pattern.compile("[\\w.+-]+@[\\w-]+\\.\\w+|\\+?\\d[\\d ()/-]{6,}\\d");
    private static final Set<String> CAREER = WordTable.load(Cues.class, "headings.tsv").words("career").stream()
            .map(Folding::key)
            .collect(Collectors.toSet());

    private ContentGate() {}

    /** Who says that a text is a posting. */
    public enum Trust {
        /** The board's own interface. */
        BOARD,
        /** Structured data of the page, by a vocabulary that has a word for it. */
        STRUCTURED,
        /** The shape of data in the page. */
        TYPED,
        /** Nobody but its words. */
        PLAIN
    }

    /** Whether a text may be read as a posting. */
    public sealed interface Verdict {

        /**
         * It may.
         *
         * @param weight how much speaks for it; comparable among candidates of one page
         */
        record Passed(int weight) implements Verdict {}

        /** It may not. */
        record Refused(PageKind kind) implements Verdict {}
    }

    /** Judges a text with what is known of the page around it. */
    public static Verdict judge(String text, Trust trust, PageSigns signs) {
        Evidence evidence = Evidence.of(text).with(signs);
        boolean passes = switch (trust) {
            case BOARD -> evidence.words() >= BOARD_WORDS;
            case STRUCTURED -> evidence.words() >= BOARD_WORDS && typed(evidence);
            case TYPED -> evidence.words() >= TYPED_WORDS && typed(evidence);
            case PLAIN -> (evidence.words() >= PLAIN_WORDS || headed(evidence)) && plain(evidence);
        };
        return passes ? new Verdict.Passed(evidence.weight()) : new Verdict.Refused(kind(evidence));
    }

    /** Whether a text without anything around it may be read as a posting. */
    public static boolean passes(String text) {
        return judge(text, Trust.PLAIN, PageSigns.NONE) instanceof Verdict.Passed;
    }

    private static boolean typed(Evidence evidence) {
        return most(evidence) <= Math.max(6, 2 * evidence.weight());
    }

    private static boolean plain(Evidence evidence) {
        Evidence.Weights found = evidence.posting();
        boolean both = found.duties() > 0 && found.wanted() > 0;
        boolean headed = found.headings() == 2 && evidence.core() >= PROOF;
        boolean sought = found.seeks() > 0 && evidence.core() >= PROOF - 1 && found.terms() > 0;
        boolean told = both && found.duties() > 1 && evidence.core() >= PROOF && found.terms() > 1;
        boolean half = found.headings() == 1
                && evidence.core() > PROOF
                && (both || found.seeks() > 0)
                && found.terms() + found.seeks() > 1;
        return (headed || sought || told || half) && most(evidence) < evidence.weight();
    }

    /** Brief postings of small employers: fewer words do where both kinds of section are there. */
    private static boolean headed(Evidence evidence) {
        return evidence.words() >= HEADED_WORDS && evidence.posting().headings() == 2;
    }

    /** Whether a text is a notice about cookies or privacy and nothing else. */
    public static boolean isNotice(String text) {
        Evidence evidence = Evidence.of(text);
        return evidence.of(PageKind.PRIVACY) >= PROOF - 2 && evidence.core() < evidence.of(PageKind.PRIVACY) / 2;
    }

    private static int most(Evidence evidence) {
        return Stream.of(PageKind.values()).mapToInt(evidence::of).max().orElse(0);
    }

    private static PageKind kind(Evidence evidence) {
        for (PageKind sure : List.of(PageKind.CHALLENGE, PageKind.GONE)) {
            if (evidence.of(sure) > 0 && evidence.words() < 250) {
                return sure;
            }
        }
        PageKind likeliest = evidence.likeliest();
        return evidence.words() < EMPTY_WORDS && evidence.of(likeliest) < 2 ? PageKind.EMPTY : likeliest;
    }

    /** Whether a text is a person's resume: contact data on top, sections of a career, and nobody wanted. */
    public static boolean isResume(String text) {
        Evidence evidence = Evidence.of(text);
        String top = String.join(" ", text.lines().limit(8).toList());
        boolean wanted = evidence.posting().seeks() > 0 || text.lines().anyMatch(Cues::opensDuties);
        boolean contact = CONTACT.matcher(top).find();
        long periods = DateRanges.find(text).stream().filter(DateRange::period).count();
        long career = text.lines()
                .map(Folding::key)
                .filter(CAREER::contains)
                .distinct()
                .count();
        return !wanted && (contact ? career >= 2 && periods >= 1 : career >= 2 && periods >= 3);
    }

    /** Whether a line says that applications are no longer taken. */
    public static boolean closes(String line) {
        return line.length() <= 220 && ClosedPhrases.in(line);
    }
}
