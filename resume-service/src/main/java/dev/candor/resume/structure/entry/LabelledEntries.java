package dev.candor.resume.structure.entry;

import dev.candor.resume.document.JsonResume.Education;
import dev.candor.resume.document.JsonResume.Project;
import dev.candor.resume.document.JsonResume.Volunteer;
import dev.candor.resume.document.JsonResume.Work;
import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.DateSpan;
import dev.candor.resume.structure.word.Dates;
import dev.candor.resume.structure.word.Vocabulary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads entries whose every value stands behind a label, as forms have them: "Employer: ...", "Position: ...". */
public final class LabelledEntries {

    private static final int LONGEST_LABEL = 70;
    private static final int MOST_VALUE_WORDS = 8;
    private static final Pattern AND = Pattern.compile("\\s+(?:&|and|und|et|y|e|och|en|i)\\s+");

    private final List<Map<Field, List<Piece>>> entries = new ArrayList<>();

    private LabelledEntries() {}

    /** What a label announces. */
    private enum Field {
        DATES,
        EMPLOYER,
        TITLE,
        TASKS,
        SECTOR,
        PLACE,
        DEGREE,
        SCHOOL,
        FIELD,
        GRADE
    }

    /** Is a section of jobs or studies written with labels? */
    public static boolean fits(List<TextLine> lines) {
        return fits(lines, 3);
    }

    /** Is a section written with labels of at least so many kinds? */
    public static boolean fits(List<TextLine> lines, int least) {
        long labelled = lines.stream().filter(line -> field(line) != null).count();
        long kinds = lines.stream()
                .map(LabelledEntries::field)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .count();
        return kinds >= least && labelled * 5 >= lines.size() * 2L;
    }

    private static @Nullable Field field(TextLine line) {
        int end = end(line.text());
        String kind = end < 0 ? null : kind(line.text().substring(0, end));
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

    private static LabelledEntries of(List<TextLine> lines) {
        LabelledEntries found = new LabelledEntries();
        Field last = null;
        for (TextLine line : lines) {
            Field field = field(line);
            if (field != null) {
                boolean again =
                        found.entries.isEmpty() || found.entries.getLast().containsKey(field);
                if (again) {
                    found.entries.add(new EnumMap<>(Field.class));
                }
                last = field;
            } else if (line.bullet() || line.piece().words() > MOST_VALUE_WORDS) {
                last = last == null ? null : Field.TASKS;
            }
            if (last != null && !found.entries.isEmpty()) {
                Piece value = field == null
                        ? line.piece()
                        : line.piece()
                                .part(end(line.text()) + 1, line.text().length())
                                .strip(":\t ");
                List<Piece> values = found.entries.getLast().computeIfAbsent(last, key -> new ArrayList<>());
                if (!value.empty()) {
                    values.add(value);
                }
            }
        }
        return found;
    }

    /** The jobs of one section, the first of them at index {@code from} of the list. */
    public static List<Work> work(List<TextLine> lines, SpanBook spans, int from) {
        List<Work> work = new ArrayList<>();
        for (Map<Field, List<Piece>> entry : of(lines).entries) {
            String path = "work[" + (from + work.size()) + "]";
            DateSpan dates = dates(entry, path, spans);
            Piece employer = first(entry, Field.EMPLOYER);
            Piece place = first(entry, Field.PLACE);
            Piece tail = place == null && employer != null ? PlaceTail.of(employer, false) : null;
            List<Piece> tasks = entry.getOrDefault(Field.TASKS, List.of());
            work.add(new Work(
                    spans.put(path + ".name", employer == null ? null : PlaceTail.without(employer, tail)),
                    spans.put(path + ".position", first(entry, Field.TITLE)),
                    null,
                    spans.put(path + ".location", place == null ? tail : place),
                    dates == null ? null : dates.from(),
                    end(dates),
                    tasks.size() == 1 ? spans.put(path + ".summary", tasks.getFirst()) : null,
                    tasks.size() == 1 ? List.of() : spans.putAll(path + ".highlights", tasks)));
        }
        return work;
    }

    /** The voluntary work of one section. */
    public static List<Volunteer> volunteer(List<TextLine> lines, SpanBook spans, int from) {
        List<Volunteer> found = new ArrayList<>();
        for (Map<Field, List<Piece>> entry : of(lines).entries) {
            String path = "volunteer[" + (from + found.size()) + "]";
            DateSpan dates = dates(entry, path, spans);
            found.add(new Volunteer(
                    spans.put(path + ".organization", first(entry, Field.EMPLOYER)),
                    spans.put(path + ".position", first(entry, Field.TITLE)),
                    null,
                    dates == null ? null : dates.from(),
                    end(dates),
                    null,
                    spans.putAll(path + ".highlights", entry.getOrDefault(Field.TASKS, List.of()))));
        }
        return found;
    }

    /** The projects of one section. */
    public static List<Project> projects(List<TextLine> lines, SpanBook spans, int from) {
        List<Project> found = new ArrayList<>();
        for (Map<Field, List<Piece>> entry : of(lines).entries) {
            String path = "projects[" + (from + found.size()) + "]";
            DateSpan dates = dates(entry, path, spans);
            found.add(new Project(
                    spans.put(path + ".name", first(entry, Field.TITLE)),
                    null,
                    spans.putAll(path + ".highlights", entry.getOrDefault(Field.TASKS, List.of())),
                    List.of(),
                    dates == null ? null : dates.from(),
                    dates == null || !dates.range() ? null : dates.to(),
                    null,
                    List.of(),
                    spans.put(path + ".entity", first(entry, Field.EMPLOYER))));
        }
        return found;
    }

    /** The studies of one section. */
    public static List<Education> studies(List<TextLine> lines, SpanBook spans, int from) {
        List<Education> found = new ArrayList<>();
        for (Map<Field, List<Piece>> entry : of(lines).entries) {
            String path = "education[" + (from + found.size()) + "]";
            DateSpan dates = dates(entry, path, spans);
            Piece title = first(entry, Field.DEGREE);
            Piece score = first(entry, Field.GRADE);
            Piece graded = score == null && title != null ? StudyScore.whole(title) : null;
            Piece bare = graded == null || title == null
                    ? title
                    : HeadSegments.edges(title.part(0, graded.start() - title.start()));
            StudyNames names = StudyNames.of(bare == null ? List.of() : List.of(bare), StudyHabit.none(true));
            Piece area = names.area() == null ? first(entry, Field.FIELD) : names.area();
            Piece school = first(entry, Field.SCHOOL) == null ? names.school() : first(entry, Field.SCHOOL);
            found.add(new Education(
                    spans.put(path + ".institution", school),
                    null,
                    spans.put(path + ".area", area),
                    spans.put(path + ".studyType", names.degree()),
                    dates == null || !dates.range() ? null : dates.from(),
                    end(dates),
                    spans.put(path + ".score", score == null && title != null ? StudyScore.find(title) : score),
                    List.of()));
        }
        return found;
    }

    private static @Nullable DateSpan dates(Map<Field, List<Piece>> entry, String path, SpanBook spans) {
        Piece value = first(entry, Field.DATES);
        DateSpan found = value == null ? null : Dates.first(value.text()).orElse(null);
        if (value != null && found != null) {
            Piece where = value.part(found.start(), found.end());
            spans.mark(path + (found.range() && found.from() != null ? ".startDate" : ".endDate"), where);
            if (found.range() && found.to() != null) {
                spans.mark(path + ".endDate", where);
            }
        }
        return found;
    }

    /** The end of a range that may be open, or the only date. */
    private static @Nullable String end(@Nullable DateSpan dates) {
        return dates == null ? null : dates.range() ? dates.to() : dates.from();
    }

    private static @Nullable Piece first(Map<Field, List<Piece>> entry, Field field) {
        List<Piece> values = entry.getOrDefault(field, List.of());
        return values.isEmpty() || values.getFirst().empty() ? null : values.getFirst();
    }
}
