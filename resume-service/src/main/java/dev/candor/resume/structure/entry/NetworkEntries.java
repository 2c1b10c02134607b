package dev.candor.resume.structure.entry;

import dev.candor.resume.document.JsonResume.Education;
import dev.candor.resume.document.JsonResume.Work;
import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Cues;
import dev.candor.resume.structure.word.DateSpan;
import dev.candor.resume.structure.word.Dates;
import dev.candor.resume.structure.word.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the entries of a profile that LinkedIn prints as a PDF. Its layout is fixed in all its languages: employer, with several
 * titles also the whole time there; title; dates with the computed duration in brackets; place; description. Studies are the
 * school, then "degree, field · (years)".
 */
public final class NetworkEntries {

    private static final String DURATION =
            "(?:\\d{1,2}\\s\\p{L}{1,12}\\.?[\\s,]{0,2}){1,2}|[\\p{L} ]{4,24}\\d\\s\\p{L}{1,12}";
    private static final Pattern TIMED = Pattern.compile("^(.{6,60}?)\\s*\\((?:" + DURATION + ")\\)$");
    private static final Pattern TOTAL = Pattern.compile("^(?:" + DURATION + ")$");
    private static final Pattern STUDIED = Pattern.compile("^(.{2,200}?)\\s*\u00b7\\s*\\(([^()]{4,40})\\)$");

    private final List<TextLine> lines;
    private final SpanBook spans;

    private NetworkEntries(List<TextLine> lines, SpanBook spans) {
        this.lines = lines;
        this.spans = spans;
    }

    /** Has every range of dates among the jobs its duration behind it, below an employer and a title? */
    public static boolean fitsWork(List<TextLine> lines) {
        long timed = 0;
        double order = 0;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (timed(lines.get(i))) {
                timed++;
                if (i < 2) {
                    return false;
                }
                order += Cues.title(lines.get(i - 1).text())
                        - Cues.title(lines.get(i - 2).text());
            } else if (!lines.get(i).bullet()
                    && lines.get(i).piece().words() <= 8
                    && Dates.in(text).stream().anyMatch(DateSpan::range)) {
                return false;
            }
        }
        return timed > 0 && order >= 0;
    }

    /** Are the studies written as "degree, field · (years)" below their school? */
    public static boolean fitsStudies(List<TextLine> lines) {
        return lines.size() > 1
                && !STUDIED.matcher(lines.getFirst().text()).matches()
                && lines.stream()
                                .filter(line -> STUDIED.matcher(line.text()).matches())
                                .count()
                        > 0;
    }

    private static boolean timed(TextLine line) {
        Matcher timed = TIMED.matcher(line.text());
        return timed.matches() && Dates.in(timed.group(1)).stream().anyMatch(DateSpan::range);
    }

    /** The jobs of one section, the first of them at index {@code from} of the list. */
    public static List<Work> work(List<TextLine> lines, SpanBook spans, int from) {
        return new NetworkEntries(lines, spans).work(from);
    }

    private List<Work> work(int from) {
        List<Integer> anchors = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (timed(lines.get(i))) {
                anchors.add(i);
            }
        }
        List<Work> work = new ArrayList<>();
        int employer = -1;
        for (int n = 0; n < anchors.size(); n++) {
            int at = anchors.get(n);
            int before = n == 0 ? -1 : anchors.get(n - 1);
            employer = employer(at, before, employer);
            int end = n + 1 == anchors.size() ? lines.size() : top(anchors.get(n + 1), at, employer);
            work.add(role(at, employer, end, "work[" + (from + work.size()) + "]"));
        }
        return work;
    }

    /** Index of the line that names the employer of the title above {@code at}. */
    private int employer(int at, int before, int last) {
        int above = at - 2;
        if (above > before + 1 && TOTAL.matcher(lines.get(above).text()).matches()) {
            return above - 1;
        }
        boolean first = before < 0;
        boolean own = above > before && (first || alike(lines.get(above), lines.get(last)));
        return own ? above : last;
    }

    /** An employer looks like the employers before it; a description is smaller, plainer or a bullet. */
    private static boolean alike(TextLine line, TextLine employer) {
        return !line.bullet()
                && Math.abs(line.look().size() - employer.look().size()) < 0.3
                && line.look().bold() == employer.look().bold()
                && line.piece().words() <= 12
                && (!line.text().endsWith(".") || Cues.employer(line.text()) >= 1);
    }

    /** Where the entry of the next dates begins. */
    private int top(int next, int at, int employer) {
        int own = employer(next, at, employer);
        return own == employer ? next - 1 : own;
    }

    private Work role(int at, int employer, int end, String path) {
        Piece line = lines.get(at).piece();
        DateSpan dates = Dates.first(line.text()).orElseThrow();
        spans.mark(path + ".startDate", line.part(dates.start(), dates.end()));
        int from = at + 1;
        boolean placed = from < end && place(lines.get(from), lines.get(at));
        Piece summary = null;
        List<Piece> points = new ArrayList<>();
        for (TextLine text : lines.subList(placed ? from + 1 : from, Math.max(end, placed ? from + 1 : from))) {
            if (summary == null && points.isEmpty() && !text.bullet()) {
                summary = text.piece();
            } else {
                points.add(text.piece());
            }
        }
        return new Work(
                spans.put(path + ".name", lines.get(employer).piece()),
                spans.put(path + ".position", lines.get(at - 1).piece()),
                null,
                spans.put(path + ".location", placed ? lines.get(from).piece() : null),
                dates.from(),
                dates.range() ? dates.to() : dates.from(),
                spans.put(path + ".summary", summary),
                spans.putAll(path + ".highlights", points));
    }

    private static boolean place(TextLine line, TextLine dates) {
        boolean shaped = Places.sure(line.text())
                || (line.piece().words() <= 4
                        && Places.shaped(line.text())
                        && !line.text().endsWith("."));
        return !line.bullet()
                && shaped
                && Math.abs(line.look().size() - dates.look().size()) < 0.6;
    }

    /** The studies of one section. */
    public static List<Education> studies(List<TextLine> lines, SpanBook spans, int from) {
        return new NetworkEntries(lines, spans).studies(from);
    }

    private List<Education> studies(int from) {
        List<Education> studies = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            Matcher studied = STUDIED.matcher(lines.get(i).text());
            if (studied.matches()) {
                studies.add(study(i, studied, "education[" + (from + studies.size()) + "]"));
            }
        }
        return studies;
    }

    private Education study(int at, Matcher studied, String path) {
        Piece line = lines.get(at).piece();
        Piece named = line.part(studied.start(1), studied.end(1));
        Piece years = line.part(studied.start(2), studied.end(2));
        DateSpan dates = Dates.first(years.text()).orElse(null);
        if (dates != null) {
            spans.mark(path + ".endDate", years);
        }
        int comma = comma(named.text());
        Piece degree = comma < 0 ? named : named.part(0, comma);
        @Nullable
        Piece area = comma < 0 ? null : named.part(comma + 1, named.text().length());
        return new Education(
                spans.put(path + ".institution", lines.get(at - 1).piece()),
                null,
                spans.put(path + ".area", area),
                spans.put(path + ".studyType", degree),
                dates == null || !dates.range() ? null : dates.from(),
                dates == null ? null : dates.range() ? dates.to() : dates.from(),
                null,
                List.of());
    }

    /** The comma that stands in no brackets; -1 if there is none. */
    private static int comma(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
