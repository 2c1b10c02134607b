package dev.candor.resume.structure.entry;

import dev.candor.resume.document.JsonResume.Project;
import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.DateSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads projects: a name, often a date or a link, then what was done. */
public final class Projects {

    private static final Pattern NAMED =
            Pattern.compile("^([^:\u2013\u2014]{2,60})(?::\\s+|\\s+[\u2013\u2014]\\s+)(?=\\S)");

    private final SpanBook spans;

    private Projects(SpanBook spans) {
        this.spans = spans;
    }

    /** The projects of one section, the first of them at index {@code from} of the list. */
    public static List<Project> of(List<TextLine> lines, SpanBook spans, int from) {
        Projects projects = new Projects(spans);
        List<Project> found = new ArrayList<>();
        for (Block block : blocks(lines)) {
            if (block.head().isEmpty()) {
                block.head().add(block.body().removeFirst());
            }
            found.add(projects.project(block, "projects[" + (from + found.size()) + "]"));
        }
        return found;
    }

    /** A line that is no bullet and no prose opens a project; where all are bullets, each is one. */
    private static List<Block> blocks(List<TextLine> lines) {
        if (!Anchors.of(lines, false, true).isEmpty()) {
            return Blocks.ofStudies(lines);
        }
        List<Block> blocks = new ArrayList<>();
        boolean listed = lines.stream().allMatch(TextLine::bullet);
        for (TextLine line : lines) {
            boolean head = listed || (!line.bullet() && (blocks.isEmpty() || opens(line, blocks.getLast())));
            if (head) {
                blocks.add(new Block());
                blocks.getLast().head().add(line);
            } else if (blocks.isEmpty()) {
                blocks.add(new Block());
                blocks.getLast().head().add(line);
            } else {
                blocks.getLast().body().add(line);
            }
        }
        return blocks;
    }

    private static boolean opens(TextLine line, Block above) {
        TextLine first = above.head().getFirst();
        boolean sameLook = first.look().bold() == line.look().bold()
                && Math.abs(first.look().size() - line.look().size()) < 0.5;
        boolean told = !above.body().isEmpty();
        boolean named = line.piece().words() <= 12 && !line.text().endsWith(".");
        return (first.look().bold() || first.styledHeading())
                ? sameLook && named
                : (named && told && sameLook) || (Blocks.hasDate(line) && told);
    }

    private Project project(Block block, String path) {
        Piece head = block.head().getFirst().piece();
        Matcher named = NAMED.matcher(head.text());
        Piece description = block.summary();
        HeadSegments segments = HeadSegments.of(block.head());
        Piece name = segments.names().isEmpty() ? head : segments.names().getFirst();
        List<Piece> keywords = keywords(head, segments);
        if (keywords.isEmpty() && segments.dates() == null && named.find() && head.words() > 8) {
            name = head.part(0, named.end(1));
            description = head.part(named.end(), head.text().length());
        } else if (keywords.isEmpty()
                && description.empty()
                && segments.names().size() > 1
                && segments.names().get(1).words() > 2) {
            description = segments.names().get(1);
        }
        DateSpan dates = segments.dates();
        return new Project(
                spans.put(path + ".name", name),
                spans.put(path + ".description", description),
                spans.putAll(path + ".highlights", block.highlights()),
                spans.putAll(path + ".keywords", keywords),
                date(path + ".startDate", dates == null ? null : dates.from(), segments),
                date(path + ".endDate", dates == null || !dates.range() ? null : dates.to(), segments),
                segments.links().isEmpty()
                        ? null
                        : spans.put(path + ".url", segments.links().getFirst()),
                List.of(),
                null);
    }

    /** "OpenCPT | Python, Flask, PostgreSQL": what it was made with stands behind the name. */
    private static List<Piece> keywords(Piece head, HeadSegments segments) {
        boolean listed = segments.names().size() > 1
                && head.text().indexOf('|') > 0
                && Lists.count(segments.names().get(1).text()) > 1;
        return listed ? Items.of(segments.names().get(1)) : List.of();
    }

    private @Nullable String date(String path, @Nullable String value, HeadSegments segments) {
        Piece dated = segments.dated();
        if (value != null && dated != null) {
            spans.mark(path, dated);
        }
        return value;
    }
}
