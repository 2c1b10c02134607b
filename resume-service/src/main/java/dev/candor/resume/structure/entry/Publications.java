package dev.candor.resume.structure.entry;

import dev.candor.resume.document.JsonResume.Publication;
import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.DateSpan;
import dev.candor.resume.structure.word.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads publications and talks: the title in a citation of any style, where it appeared, when. */
public final class Publications {

    private static final Pattern QUOTED = Pattern.compile(
            "[\"\u201c\u201e\u00ab]\\s?([^\"\u201d\u201c\u00bb]{5,300}?)[,.]?\\s?[\"\u201d\u201c\u00bb]");
    private static final Pattern NUMBER = Pattern.compile("^(?:\\[\\d{1,3}\\]|\\d{1,3}[.)])\\s+");
    private static final String NAME = "\\p{Lu}[\\p{L}'\u2019-]{1,40}";
    /** Letters of first names; "A" before a small word is an article. */
    private static final String INITIALS = "(?:(?!A \\p{Ll})\\p{Lu}(?!\\p{L})\\.?[ -]?){1,3}";

    private static final Pattern AUTHORS = Pattern.compile("^(?:(?:" + NAME + ",? " + INITIALS + "|" + INITIALS + NAME
            + ")(?:,? ?(?:&|and|und|et(?! al)|y|e|og|och) |[,;] ?|[.:] ?|\\s)?|(?:et|&) (?:al|alii)\\.?,? ?){1,40}"
            + "(?:\\(?(?:19|20)\\d{2}[a-z]?\\)?[.:,]? ?)?");
    private static final Pattern YEAR = Pattern.compile("^.{0,200}?\\((?:19|20)\\d{2}[a-z]?\\)[.:,]?\\s+");
    private static final Pattern STOP = Pattern.compile("(?<!\\b\\p{Lu})[.]\\s+(?=[\\p{Lu}\\p{Lo}\\d\u201c])");
    private static final Pattern LINK = Pattern.compile("https?://\\S{3,300}|doi:\\S{5,100}");
    private static final Pattern PAGES =
            Pattern.compile("(?iu)[,:;]\\s*(?:(?:pp?|s|str)\\.?\\s*)?\\d{1,5}(?:\\s?[\u2013-]\\s?\\d{1,5})?$");
    private static final int LEAST_TITLE = 3;

    private Publications() {}

    /** The publications of one section, the first of them at index {@code from} of the list. */
    public static List<Publication> of(List<TextLine> lines, SpanBook spans, int from) {
        List<Publication> found = new ArrayList<>();
        for (TextLine line : lines) {
            String path = "publications[" + (from + found.size()) + "]";
            Matcher number = NUMBER.matcher(line.text());
            Piece whole = line.piece().text().matches("\\[(?:19|20)\\d{2}\\] .*")
                    ? line.piece().strip("[")
                    : line.piece();
            Piece cited = number.find() ? whole.part(number.end(), whole.text().length()) : whole;
            DateSpan date = date(cited);
            List<Piece> named = names(cited, date);
            if (named.isEmpty() && date != null && dated(found, date.last())) {
                spans.mark("publications[" + (from + found.size() - 1) + "].releaseDate", cited);
                continue;
            }
            if (date != null) {
                spans.mark(path + ".releaseDate", cited.part(date.start(), date.end()));
            }
            List<Piece> names = named.isEmpty() ? List.of(whole) : named;
            Matcher link = LINK.matcher(cited.text());
            found.add(new Publication(
                    spans.put(path + ".name", names.getFirst()),
                    names.size() > 1 ? spans.put(path + ".publisher", names.get(1)) : null,
                    date == null ? null : date.last(),
                    link.find() ? spans.put(path + ".url", cited.part(link.start(), link.end())) : null,
                    null));
        }
        return found;
    }

    /** Gives a date that stands alone to the publication above it, if that has none. */
    private static boolean dated(List<Publication> found, @Nullable String date) {
        Publication last = found.isEmpty() ? null : found.getLast();
        if (last == null || last.releaseDate() != null) {
            return false;
        }
        found.set(found.size() - 1, new Publication(last.name(), last.publisher(), date, last.url(), last.summary()));
        return true;
    }

    private static @Nullable DateSpan date(Piece cited) {
        List<DateSpan> dates = Dates.in(cited.text());
        return dates.isEmpty() ? null : dates.getLast();
    }

    /** The title, then what published it. */
    private static List<Piece> names(Piece whole, @Nullable DateSpan date) {
        if (date == null || date.start() > 0) {
            return named(whole, date);
        }
        Piece cited = whole.part(date.end(), whole.text().length()).strip(".,;:()]\u2013\u2014- ");
        return cited.empty() ? List.of(whole) : named(cited, null);
    }

    private static List<Piece> named(Piece cited, @Nullable DateSpan date) {
        Matcher quoted = QUOTED.matcher(cited.text());
        if (quoted.find()) {
            return behind(cited, cited.part(quoted.start(1), quoted.end(1)), quoted.end());
        }
        int from = start(cited.text());
        Matcher stop = STOP.matcher(cited.text());
        int at = from;
        while (stop.find(at)) {
            Piece title = cited.part(from, stop.start());
            if (title.words() >= LEAST_TITLE) {
                return behind(cited, title, stop.end());
            }
            at = stop.end();
        }
        Piece left = cited.part(
                        from,
                        date != null && date.start() > from
                                ? date.start()
                                : cited.text().length())
                .strip(".,;:()\u2013\u2014- ");
        Matcher pages = PAGES.matcher(left.text());
        return NoteNames.titled(pages.find() ? left.part(0, pages.start()) : left);
    }

    /** Where the authors end; 0 if there are none. */
    private static int start(String text) {
        Matcher authors = AUTHORS.matcher(text);
        int end = authors.find() ? authors.end() : 0;
        Matcher year = YEAR.matcher(text);
        boolean dated =
                year.find() && text.substring(0, year.end()).indexOf(',') > 0 && text.length() - year.end() > 15;
        return Math.max(end, dated ? year.end() : 0);
    }

    private static List<Piece> behind(Piece cited, Piece title, int from) {
        Piece rest = cited.part(from, cited.text().length()).strip(" .,;");
        int end = rest.text().indexOf(',');
        Piece by = end > 0 ? rest.part(0, end) : rest;
        return by.empty() ? List.of(title) : List.of(title, by);
    }
}
