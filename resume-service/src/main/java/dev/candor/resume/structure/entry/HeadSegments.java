package dev.candor.resume.structure.entry;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Cues;
import dev.candor.resume.structure.word.DateSpan;
import dev.candor.resume.structure.word.Dates;
import dev.candor.resume.structure.word.Grades;
import dev.candor.resume.structure.word.Places;
import dev.candor.resume.structure.word.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The head of an entry, taken apart: its dates, its places, and the texts that may name it.
 *
 * @param dates the first range, or else the last single date
 * @param dated where it was read
 * @param looks how the names look, and in which line they stand
 * @param said what the label in front of a name said it is, {@code title} or {@code employer}
 */
record HeadSegments(
        @Nullable DateSpan dates,
        @Nullable Piece dated,
        List<Piece> names,
        List<Piece> places,
        List<Piece> links,
        Map<Piece, Look> looks,
        Map<Piece, String> said) {

    static final Pattern SEPARATOR = Pattern.compile(
            "\\t|\\s*\\|\\s*|\\s+[\u2022\u00b7\u2027\u2219\u25e6\u25cf\u2013\u2014\u2015\u2212/]\\s+|\\s+-\\s+|\\s*\u00b7\\s*|\\s*;\\s*|\\s{3,}");
    private static final Pattern REMARK = Pattern.compile("[ \\t]?\\(([^()]{2,40})\\)");
    private static final Pattern DURATION = Pattern.compile(
            "(?iu)\\(?\\s*(?:\\d{1,2}\\s*(?:years?|yrs?|jahre?|ans?|a\u00f1os?|anos?|anni|\u00e5r|jaar|lat|lata|mos?|months?|monate?|mois|mes(?:es)?|mesi|m\u00e5nader|maanden)\\.?[\\s,]*(?:and|und|et|y|e)?\\s*){1,2}\\)?");
    private static final Pattern FORM = Pattern.compile(
            "(?iu)(?:hours(?: per week)?|salary|pay|supervisor|reason for leaving|contract type|type of contract|status|arbeitszeit|pensum|stellenprozent|temps de travail|jornada)\\s*:");
    private static final Pattern LINK = Pattern.compile(
            "(?i)\\(?\\b(?:https?://|www\\.)\\S+|\\b[\\w-]+\\.(?:com|org|net|io|de|fr|co\\.uk|example|dev|app)(?:/\\S*)?\\b");
    private static final Pattern PLACE_LABEL = Pattern.compile(
            "(?iu)^(?:city|town|location|place|country|ort|stadt|land|ville|lieu|pays|ciudad|lugar|pa\u00eds|localidade|cidade|localit\u00e0|citt\u00e0|paese|plaats|stad)\\s*:\\s*");
    /** "B-" is a grade and no loose dash. */
    private static final Pattern LETTER_GRADE = Pattern.compile("(?:^|[,;] )[A-E]$");

    private static final Pattern SHORT_FORM = Pattern.compile("\\p{L}\\.\\s?\\p{L}{1,4}\\.$");

    private static final int LONGEST_SHORT = 6;
    private static final String EDGES = "()[],;:|\u2013\u2014-\u2022\u00b7/\u2212";

    /** Where and how a name stands. */
    record Look(int line, boolean bold, boolean italic) {}

    static HeadSegments of(List<TextLine> lines) {
        return of(lines, Set.of());
    }

    /** The head with some separators taken as parts of the words, as {@link Separators} finds them in a whole section. */
    static HeadSegments of(List<TextLine> lines, Set<Separators.Mark> words) {
        return of(lines, new Words(words, Set.of()));
    }

    /**
     * Separators that are parts of the words.
     *
     * @param marks those of a kind
     * @param places where single ones start in the text of the resume
     */
    record Words(Set<Separators.Mark> marks, Set<Integer> places) {

        private boolean hold(Piece text, Matcher separator) {
            return marks.contains(Separators.Mark.of(separator.group()))
                    || places.contains(text.start() + separator.start());
        }
    }

    static HeadSegments of(List<TextLine> lines, Words words) {
        DateSpan found = null;
        Piece where = null;
        List<Piece> names = new ArrayList<>();
        List<Piece> places = new ArrayList<>();
        List<Piece> links = new ArrayList<>();
        Map<Piece, Look> looks = new HashMap<>();
        Map<Piece, String> said = new HashMap<>();
        List<Piece> agents = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            List<DateSpan> dates = Dates.in(line.text());
            for (DateSpan date : dates) {
                if (found == null || (!found.range() && date.range())) {
                    found = date;
                    where = line.piece().part(date.start(), date.end());
                }
            }
            for (Piece part : cut(line, dates, words)) {
                agents.addAll(Agent.name(edges(part)).stream().toList());
                sort(part, names, places, links);
            }
            names.replaceAll(name -> SaidNames.bare(name, said));
            for (Piece name : names) {
                looks.putIfAbsent(name, new Look(i, line.bold(name), line.italic(name)));
            }
        }
        Agent.complete(lines, names, agents);
        return new HeadSegments(found, where, names, places, links, looks, said);
    }

    static boolean labelledPlace(String text) {
        return PLACE_LABEL.matcher(text).find();
    }

    /** The line without its dates, in parts. */
    private static List<Piece> cut(TextLine line, List<DateSpan> dates, Words words) {
        List<Piece> parts = new ArrayList<>();
        int from = 0;
        for (DateSpan date : dates) {
            parts.addAll(split(line, line.piece().part(from, date.start()), words));
            from = remark(line.text(), date.end());
        }
        parts.addAll(split(line, line.piece().part(from, line.text().length()), words));
        return parts;
    }

    /** Where a remark in brackets behind a date ends, such as "(part time)"; {@code from} without one. */
    private static int remark(String text, int from) {
        Matcher remark = REMARK.matcher(text).region(from, text.length());
        boolean said = remark.lookingAt()
                && !Grades.whole(remark.group(1))
                && Cues.employer(remark.group(1)) < 1.2
                && Cues.title(remark.group(1)) < 1.2
                && !Places.sure(remark.group(1));
        return said ? remark.end() : from;
    }

    private static List<Piece> split(TextLine line, Piece whole, Words words) {
        List<Piece> pieces = new ArrayList<>();
        for (Piece part : Agent.without(whole)) {
            pieces.addAll(parts(line, part, words));
        }
        return pieces;
    }

    private static List<Piece> parts(TextLine line, Piece part, Words words) {
        List<Piece> pieces = new ArrayList<>();
        Matcher separator = SEPARATOR.matcher(part.text());
        int from = 0;
        while (separator.find()) {
            if (words.hold(part, separator) || remote(part.text(), separator)) {
                continue;
            }
            pieces.addAll(LookCuts.of(line, part.part(from, separator.start())));
            from = separator.end();
        }
        pieces.addAll(LookCuts.of(line, part.part(from, part.text().length())));
        return pieces;
    }

    /** "Leeds / remote" is one place. */
    private static boolean remote(String text, Matcher slash) {
        String behind = text.substring(slash.end()).split("[|\t;,(]", 2)[0];
        return Separators.Mark.of(slash.group()) == Separators.Mark.SLASH
                && Vocabulary.in("remote", Vocabulary.fold(behind));
    }

    /** The parts of a text between marks that part values. */
    static List<Piece> cells(Piece text) {
        List<Piece> cells = new ArrayList<>();
        Matcher separator = SEPARATOR.matcher(text.text());
        int from = 0;
        while (separator.find()) {
            cells.add(text.part(from, separator.start()));
            from = separator.end();
        }
        cells.add(text.part(from, text.text().length()));
        cells.removeIf(Piece::empty);
        return cells;
    }

    private static void sort(Piece raw, List<Piece> names, List<Piece> places, List<Piece> links) {
        Piece part = timeless(edges(raw));
        String folded = Vocabulary.fold(part.text());
        if (folded.isEmpty()
                || folded.length() == 1
                || DURATION.matcher(part.text()).matches()
                || FORM.matcher(part.text()).lookingAt()
                || Agent.alone(part.text())
                || "dates".equals(Vocabulary.entryLabel(folded))
                || Vocabulary.in("employment", folded)
                || Vocabulary.in("open", folded)
                || Vocabulary.in("season", folded)
                || Vocabulary.in("expected", folded)) {
            return;
        }
        Matcher labelled = PLACE_LABEL.matcher(part.text());
        if (labelled.find()) {
            Piece value = part.part(labelled.end(), part.text().length());
            (places.isEmpty() ? places : new ArrayList<Piece>()).add(value);
        } else if (!names.isEmpty() && Cues.sized(part.text())) {
            return;
        } else if (LINK.matcher(part.text()).matches() && !Cues.degree(part.text())) {
            links.add(part);
        } else if (Places.sure(part.text()) && (!names.isEmpty() || part.text().contains(","))) {
            places.add(part);
        } else {
            names.add(part);
        }
    }

    /** "Analyst (3 years)": how long it took is no part of a name. */
    private static Piece timeless(Piece part) {
        int open = part.text().lastIndexOf('(');
        boolean lasted =
                open > 1 && DURATION.matcher(part.text().substring(open)).matches();
        return lasted ? part.part(0, open) : part;
    }

    /** A full stop behind a whole word ends a value: "Villanueva. 2019 - 2021". */
    private static boolean ended(Piece bare) {
        String text = bare.text();
        String last = text.substring(text.lastIndexOf(' ') + 1);
        return text.endsWith(".")
                && last.length() > LONGEST_SHORT
                && last.indexOf('.') == last.length() - 1
                && !Cues.legalFirst(last);
    }

    /** Loose punctuation is cut off; a bracket that belongs to the words stays. */
    static Piece edges(Piece piece) {
        Piece bare = piece.strip(EDGES);
        int open = bare.text().lastIndexOf('(');
        int close = piece.text().indexOf(')', bare.end() - piece.start());
        boolean bracket = open >= 0 && bare.text().indexOf(')', open) < 0 && close >= 0;
        int last = bracket ? close : bare.end() - piece.start();
        if (ended(bare)) {
            return bare.part(0, bare.text().length() - 1);
        }
        boolean dot =
                bare.text().endsWith(".") && !SHORT_FORM.matcher(bare.text()).find();
        boolean abbreviated = open >= 0 && bare.text().indexOf(' ', open) < 0;
        boolean grade = last < piece.text().length()
                && piece.text().charAt(last) == '-'
                && LETTER_GRADE.matcher(bare.text()).find();
        return (bracket && (!dot || abbreviated)) || grade ? piece.part(bare.start() - piece.start(), last + 1) : bare;
    }
}
