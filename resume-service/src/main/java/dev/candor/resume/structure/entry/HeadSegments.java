package dev.candor.resume.structure.entry;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.DateSpan;
import dev.candor.resume.structure.word.Dates;
import dev.candor.resume.structure.word.Places;
import dev.candor.resume.structure.word.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The head of an entry, taken apart: its dates, its places, and the texts that may name it.
 *
 * @param dates the first range, or else the last single date
 * @param dated where it was read
 */
record HeadSegments(
        @Nullable DateSpan dates, @Nullable Piece dated, List<Piece> names, List<Piece> places, List<Piece> links) {

    private static final Pattern SEPARATOR = Pattern.compile(
            "\\t|\\s*\\|\\s*|\\s+[\u2022\u00b7\u2027\u2219\u25e6\u25cf\u2013\u2014\u2015\u2212/]\\s+|\\s+-\\s+|\\s*\u00b7\\s*|\\s*;\\s*|\\s{3,}");
    private static final Pattern DURATION = Pattern.compile(
            "(?iu)\\(?\\s*(?:\\d{1,2}\\s*(?:years?|yrs?|jahre?|ans?|a\u00f1os?|anos?|anni|\u00e5r|jaar|lat|lata|mos?|months?|monate?|mois|mes(?:es)?|mesi|m\u00e5nader|maanden)\\.?[\\s,]*(?:and|und|et|y|e)?\\s*){1,2}\\)?");
    private static final Pattern LINK = Pattern.compile(
            "(?i)\\(?\\b(?:https?://|www\\.)\\S+|\\b[\\w-]+\\.(?:com|org|net|io|de|fr|co\\.uk|example|dev|app)(?:/\\S*)?\\b");
    private static final Pattern PLACE_LABEL = Pattern.compile(
            "(?iu)^(?:city|town|location|place|country|ort|stadt|land|ville|lieu|pays|ciudad|lugar|pa\u00eds|localidade|cidade|localit\u00e0|citt\u00e0|paese|plaats|stad)\\s*:\\s*");
    private static final String EDGES = "()[],;:|\u2013\u2014-\u2022\u00b7/\u2212";

    static HeadSegments of(List<TextLine> lines) {
        DateSpan found = null;
        Piece where = null;
        List<Piece> names = new ArrayList<>();
        List<Piece> places = new ArrayList<>();
        List<Piece> links = new ArrayList<>();
        for (TextLine line : lines) {
            Piece piece = line.piece();
            List<DateSpan> dates = Dates.in(piece.text());
            for (DateSpan date : dates) {
                if (found == null || (!found.range() && date.range())) {
                    found = date;
                    where = piece.part(date.start(), date.end());
                }
            }
            for (Piece part : cut(piece, dates)) {
                sort(part, names, places, links);
            }
        }
        return new HeadSegments(found, where, names, places, links);
    }

    /** The line without its dates, in parts. */
    private static List<Piece> cut(Piece line, List<DateSpan> dates) {
        List<Piece> parts = new ArrayList<>();
        int from = 0;
        for (DateSpan date : dates) {
            parts.addAll(split(line.part(from, date.start())));
            from = date.end();
        }
        parts.addAll(split(line.part(from, line.text().length())));
        return parts;
    }

    private static List<Piece> split(Piece part) {
        List<Piece> pieces = new ArrayList<>();
        Matcher separator = SEPARATOR.matcher(part.text());
        int from = 0;
        while (separator.find()) {
            pieces.add(part.part(from, separator.start()));
            from = separator.end();
        }
        pieces.add(part.part(from, part.text().length()));
        return pieces;
    }

    private static void sort(Piece raw, List<Piece> names, List<Piece> places, List<Piece> links) {
        Piece part = edges(raw);
        String folded = Vocabulary.fold(part.text());
        if (folded.isEmpty()
                || folded.length() == 1
                || DURATION.matcher(part.text()).matches()
                || Vocabulary.in("employment", folded)
                || Vocabulary.in("open", folded)
                || Vocabulary.in("expected", folded)) {
            return;
        }
        Matcher labelled = PLACE_LABEL.matcher(part.text());
        if (labelled.find()) {
            Piece value = part.part(labelled.end(), part.text().length());
            (places.isEmpty() ? places : new ArrayList<Piece>()).add(value);
        } else if (LINK.matcher(part.text()).matches()) {
            links.add(part);
        } else if (Places.sure(part.text()) && (!names.isEmpty() || part.text().contains(","))) {
            places.add(part);
        } else {
            names.add(part);
        }
    }

    /** Loose punctuation is cut off; a bracket that belongs to the words stays. */
    static Piece edges(Piece piece) {
        Piece bare = piece.strip(EDGES);
        int open = bare.text().lastIndexOf('(');
        boolean bracket = open >= 0
                && bare.text().indexOf(')', open) < 0
                && bare.end() < piece.end()
                && piece.text().charAt(bare.end() - piece.start()) == ')';
        int last = bare.end() - piece.start();
        boolean dot = bare.text().endsWith(".");
        return bracket && !dot ? piece.part(bare.start() - piece.start(), last + 1) : bare;
    }
}
