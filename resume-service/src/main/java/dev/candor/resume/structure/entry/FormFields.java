package dev.candor.resume.structure.entry;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Dates;
import dev.candor.resume.structure.word.Vocabulary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The values of one entry of a form, by what the label in front of each announces. */
final class FormFields {

    private static final int LONGEST_LABEL = 70;
    private static final int MOST_VALUE_WORDS = 8;
    private static final Pattern AND = Pattern.compile("\\s+(?:&|and|und|et|y|e|och|en|i)\\s+");
    /** What only counts the entries: "Station 2", "Position #3". */
    private static final Pattern COUNT =
            Pattern.compile("(?u)\\p{L}[\\p{L} ]{0,30}(?:#|[Nn][r°o]\\.?)?\\s?\\d{1,2}\\s?[:.]?");
    /** What parts a name from the address behind it. */
    private static final Pattern DASH = Pattern.compile("\\s[\u2013\u2014-]\\s(?=[^\u2013\u2014]*$)");

    private final Map<Field, List<Piece>> values = new EnumMap<>(Field.class);

    /** What a label announces. */
    enum Field {
        NAME,
        DATES,
        FROM,
        TO,
        CLIENT,
        EMPLOYER,
        TITLE,
        EMPLOYMENT,
        TASKS,
        TOOLS,
        SECTOR,
        PLACE,
        DEGREE,
        SCHOOL,
        FIELD,
        GRADE
    }

    /** A line and the label that it begins with, up to {@code end}; both are absent where a value goes on. */
    private record Line(TextLine line, int end, @Nullable Field field) {

        Piece value() {
            return field == null
                    ? line.piece()
                    : line.piece()
                            .part(
                                    Math.min(end + 1, line.text().length()),
                                    line.text().length())
                            .strip(":\t ");
        }
    }

    /** Is a section written with labels of at least so many kinds, or as a table whose first row has them? */
    static boolean fit(List<TextLine> lines, int least) {
        List<Field> found = lines(lines).stream()
                .filter(line -> line.end < line.line.text().length())
                .map(Line::field)
                .filter(Objects::nonNull)
                .toList();
        boolean labelled = found.stream().distinct().count() >= least && found.size() * 5 >= lines.size() * 2;
        return labelled || !FormTable.of(lines).isEmpty();
    }

    /** The entries of a section; a label that comes again begins the next one, and the line above it is its name. */
    static List<FormFields> of(List<TextLine> lines) {
        List<FormFields> rows = FormTable.of(lines);
        return rows.isEmpty() ? labelled(lines(lines)) : rows;
    }

    private static List<FormFields> labelled(List<Line> lines) {
        List<FormFields> entries = new ArrayList<>();
        Field last = null;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Field next = i + 1 < lines.size() ? lines.get(i + 1).field : null;
            boolean names = line.field == null && next != null && begins(entries, next) && !line.line.bullet();
            if (line.field == null && COUNT.matcher(line.line.text()).matches()) {
                last = null;
            } else if (names || (line.field != null && begins(entries, line.field) && last != Field.NAME)) {
                entries.add(new FormFields());
                last = names ? Field.NAME : line.field;
            } else if (line.field != null) {
                last = line.field;
            } else if (line.line.bullet() || line.line.piece().words() > MOST_VALUE_WORDS) {
                last = last == null ? null : Field.TASKS;
            }
            if (last != null && !entries.isEmpty()) {
                entries.getLast().add(last, line.value());
            }
        }
        return entries;
    }

    private static boolean begins(List<FormFields> entries, Field field) {
        return entries.isEmpty() || entries.getLast().values.containsKey(field);
    }

    /** What stands behind the label of a line; absent if it announces something else, or nothing. */
    static @Nullable Piece value(TextLine line, Field field) {
        int end = end(line.text());
        return end < 0 || field(line.text().substring(0, end)) != field ? null : new Line(line, end, field).value();
    }

    /** The lines with the labels that end at a gap, at a colon or with the line, and those that come again before a blank alone. */
    private static List<Line> lines(List<TextLine> lines) {
        Map<String, Integer> times = new HashMap<>();
        for (TextLine line : lines) {
            int blank = blank(line.text());
            if (blank > 0) {
                times.merge(line.text().substring(0, blank), 1, Integer::sum);
            }
        }
        List<Line> found = new ArrayList<>();
        for (TextLine line : lines) {
            int end = end(line.text());
            Field field = field(line.text().substring(0, end < 0 ? line.text().length() : end));
            int blank = field == null ? blank(line.text()) : -1;
            boolean again = blank > 0
                    && times.getOrDefault(line.text().substring(0, blank), 0) > 1
                    && !AND.matcher(line.text())
                            .region(blank, line.text().length())
                            .lookingAt();
            found.add(
                    again
                            ? new Line(line, blank, field(line.text().substring(0, blank)))
                            : new Line(line, end < 0 ? line.text().length() : end, field));
        }
        return found;
    }

    /** Where the longest label ends that a blank parts from its value; -1 without one. */
    private static int blank(String text) {
        int end = -1;
        for (int at = text.indexOf(' '); at > 0 && at <= LONGEST_LABEL; at = text.indexOf(' ', at + 1)) {
            end = Vocabulary.entryLabel(Vocabulary.fold(text.substring(0, at))) == null ? end : at;
        }
        return end;
    }

    /** Takes one more value of a field. */
    void add(Field field, Piece value) {
        List<Piece> all = values.computeIfAbsent(field, key -> new ArrayList<>());
        if (value.empty()) {
            return;
        }
        Matcher dash = DASH.matcher(value.text());
        if (field == Field.EMPLOYER
                && dash.find()
                && PlaceTail.town(value.text().substring(dash.end()))) {
            all.add(value.part(0, dash.start()));
            values.computeIfAbsent(Field.PLACE, key -> new ArrayList<>())
                    .add(value.part(dash.end(), value.text().length()));
        } else {
            all.add(value);
        }
    }

    /** The first value of a field; absent without one. */
    @Nullable
    Piece first(Field field) {
        List<Piece> found = all(field);
        return found.isEmpty() ? null : found.getFirst();
    }

    /** The first value of a field, or else of another one. */
    @Nullable
    Piece first(Field field, Field other) {
        Piece found = first(field);
        return found == null ? first(other) : found;
    }

    /** All values of a field. */
    List<Piece> all(Field field) {
        return values.getOrDefault(field, List.of());
    }

    /** When it began and ended. */
    FormDates dates() {
        Piece whole = first(Field.DATES);
        return whole == null
                ? FormDates.of(first(Field.FROM), first(Field.TO))
                : FormDates.of(Dates.first(whole.text()).orElse(null), whole);
    }

    /** What a label announces; absent if it is none. */
    static @Nullable Field field(String label) {
        String kind = kind(label);
        return kind == null ? null : Field.valueOf(kind.toUpperCase(Locale.ROOT));
    }

    /** What a label announces, also one of two that mean the same: "Duties and achievements". */
    private static @Nullable String kind(String label) {
        String whole = Vocabulary.entryLabel(Vocabulary.fold(label));
        if (whole != null) {
            return whole;
        }
        List<String> kinds = new ArrayList<>();
        for (String part : AND.split(label)) {
            kinds.add(String.valueOf(Vocabulary.entryLabel(Vocabulary.fold(part))));
        }
        return kinds.stream().distinct().count() == 1
                ? Vocabulary.entryLabel(Vocabulary.fold(AND.split(label)[0]))
                : null;
    }

    private static int end(String text) {
        int tab = text.indexOf('\t');
        int colon = text.indexOf(':');
        int end = tab < 0 ? colon : colon < 0 ? tab : Math.min(tab, colon);
        return end > LONGEST_LABEL ? -1 : end;
    }
}
