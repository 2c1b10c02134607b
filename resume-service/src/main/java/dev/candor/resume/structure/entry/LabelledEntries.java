package dev.candor.resume.structure.entry;

import dev.candor.resume.document.JsonResume.Certificate;
import dev.candor.resume.document.JsonResume.Education;
import dev.candor.resume.document.JsonResume.Project;
import dev.candor.resume.document.JsonResume.Volunteer;
import dev.candor.resume.document.JsonResume.Work;
import dev.candor.resume.structure.entry.FormFields.Field;
import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads entries whose every value stands behind a label, as forms have them: "Employer: ...", "Position: ...". */
public final class LabelledEntries {

    private LabelledEntries() {}

    /** Is a section of jobs or studies written with labels? */
    public static boolean fits(List<TextLine> lines) {
        return fits(lines, 3);
    }

    /** Is a section written with labels of at least so many kinds? */
    public static boolean fits(List<TextLine> lines, int least) {
        return FormFields.fit(lines, least);
    }

    /** The jobs of one section, the first of them at index {@code from} of the list. */
    public static List<Work> work(List<TextLine> lines, SpanBook spans, int from) {
        List<Work> work = new ArrayList<>();
        for (FormFields entry : FormFields.of(lines)) {
            String path = "work[" + (from + work.size()) + "]";
            FormDates dates = entry.dates().lasting().marked(path, spans);
            Piece employer = entry.first(Field.EMPLOYER, Field.CLIENT);
            Piece place = entry.first(Field.PLACE);
            Piece tail = place == null && employer != null ? PlaceTail.of(employer, false) : null;
            List<Piece> tasks = entry.all(Field.TASKS);
            work.add(new Work(
                    spans.put(path + ".name", employer == null ? null : PlaceTail.without(employer, tail)),
                    spans.put(path + ".position", title(entry)),
                    null,
                    spans.put(path + ".location", place == null ? tail : place),
                    dates.start(),
                    dates.end(),
                    tasks.size() == 1 ? spans.put(path + ".summary", tasks.getFirst()) : null,
                    tasks.size() == 1 ? List.of() : spans.putAll(path + ".highlights", tasks)));
        }
        return work;
    }

    /** The voluntary work of one section. */
    public static List<Volunteer> volunteer(List<TextLine> lines, SpanBook spans, int from) {
        List<Volunteer> found = new ArrayList<>();
        for (FormFields entry : FormFields.of(lines)) {
            String path = "volunteer[" + (from + found.size()) + "]";
            FormDates dates = entry.dates().lasting().marked(path, spans);
            found.add(new Volunteer(
                    spans.put(path + ".organization", entry.first(Field.EMPLOYER)),
                    spans.put(path + ".position", entry.first(Field.TITLE, Field.EMPLOYMENT)),
                    null,
                    dates.start(),
                    dates.end(),
                    null,
                    spans.putAll(path + ".highlights", entry.all(Field.TASKS))));
        }
        return found;
    }

    /** The projects of one section. */
    public static List<Project> projects(List<TextLine> lines, SpanBook spans, int from) {
        List<Project> found = new ArrayList<>();
        for (FormFields entry : FormFields.of(lines)) {
            String path = "projects[" + (from + found.size()) + "]";
            FormDates dates = entry.dates();
            if (dates.start() != null) {
                dates.marked(path, spans);
            }
            Piece name = entry.first(Field.NAME);
            Piece role = entry.first(Field.TITLE);
            List<Piece> tools = entry.all(Field.TOOLS).stream()
                    .flatMap(piece -> Items.of(piece).stream())
                    .toList();
            found.add(new Project(
                    spans.put(path + ".name", name == null ? role : name),
                    null,
                    spans.putAll(path + ".highlights", entry.all(Field.TASKS)),
                    spans.putAll(path + ".keywords", tools),
                    dates.start() == null ? dates.only(path + ".startDate", spans) : dates.start(),
                    dates.start() == null ? null : dates.end(),
                    null,
                    name == null || role == null ? List.of() : spans.putAll(path + ".roles", List.of(role)),
                    spans.put(path + ".entity", entry.first(Field.CLIENT, Field.EMPLOYER))));
        }
        return found;
    }

    /** The studies of one section. */
    public static List<Education> studies(List<TextLine> lines, SpanBook spans, int from) {
        List<Education> found = new ArrayList<>();
        for (FormFields entry : FormFields.of(lines)) {
            String path = "education[" + (from + found.size()) + "]";
            FormDates dates = entry.dates().marked(path, spans);
            // a column that only says what belongs to the degree here
            Piece degree = entry.first(Field.DEGREE);
            Piece title = degree == null ? entry.first(Field.TITLE) : degree;
            Piece score = entry.first(Field.GRADE);
            Piece graded = score == null && title != null ? StudyScore.whole(title) : null;
            Piece bare = graded == null || title == null
                    ? title
                    : HeadSegments.edges(title.part(0, graded.start() - title.start()));
            StudyNames names = StudyNames.of(bare == null ? List.of() : List.of(bare), StudyHabit.none(true));
            Piece area = names.area() == null ? entry.first(Field.FIELD) : names.area();
            Piece house = entry.first(Field.SCHOOL);
            Piece school = house == null ? names.school() : house;
            // "Distributed Systems" sounds like a house, and is a field where another column names the school
            area = area == null && house != null ? names.school() : area;
            found.add(new Education(
                    spans.put(path + ".institution", school),
                    null,
                    spans.put(path + ".area", area),
                    spans.put(path + ".studyType", names.degree()),
                    dates.start(),
                    dates.end(),
                    spans.put(path + ".score", score == null && title != null ? StudyScore.find(title) : score),
                    List.of()));
        }
        return found;
    }

    /** The certificates and courses of one section. */
    public static List<Certificate> certificates(List<TextLine> lines, SpanBook spans, int from) {
        List<Certificate> found = new ArrayList<>();
        for (FormFields entry : FormFields.of(lines)) {
            String path = "certificates[" + (from + found.size()) + "]";
            found.add(new Certificate(
                    spans.put(
                            path + ".name",
                            entry.first(Field.DEGREE) == null ? title(entry) : entry.first(Field.DEGREE)),
                    entry.dates().only(path + ".date", spans),
                    spans.put(path + ".issuer", entry.first(Field.SCHOOL, Field.EMPLOYER)),
                    null));
        }
        return found;
    }

    /** Is it a list of what was done for clients? */
    public static boolean forClients(List<TextLine> lines) {
        return fits(lines) && FormFields.of(lines).stream().allMatch(entry -> entry.first(Field.CLIENT) != null);
    }

    /** The title, or else the contract it was held by, or the name of the entry. */
    private static @Nullable Piece title(FormFields entry) {
        Piece title = entry.first(Field.TITLE, Field.EMPLOYMENT);
        return title == null ? entry.first(Field.NAME) : title;
    }
}
