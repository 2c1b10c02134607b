package dev.candor.resume.structure.entry;

import dev.candor.resume.document.JsonResume.Volunteer;
import dev.candor.resume.document.JsonResume.Work;
import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.DateSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the entries of a section of jobs, paid or not. */
public final class Roles {

    private final SpanBook spans;
    private final List<Role> roles = new ArrayList<>();

    private Roles(SpanBook spans) {
        this.spans = spans;
    }

    /** One title at one employer in one period. */
    private record Role(
            RoleNames names,
            HeadSegments head,
            Block block,
            @Nullable Piece employer,
            @Nullable Piece place) {}

    /** The jobs of one section, the first of them at index {@code from} of the list. */
    public static List<Work> work(List<TextLine> lines, SpanBook spans, int from) {
        Roles roles = new Roles(spans);
        roles.read(lines);
        List<Work> work = new ArrayList<>();
        for (Role role : roles.roles) {
            work.add(roles.work("work[" + (from + work.size()) + "]", role));
        }
        return work;
    }

    /** The unpaid jobs of one section. */
    public static List<Volunteer> volunteer(List<TextLine> lines, SpanBook spans, int from) {
        Roles roles = new Roles(spans);
        roles.read(lines);
        List<Volunteer> work = new ArrayList<>();
        for (Role role : roles.roles) {
            String path = "volunteer[" + (from + work.size()) + "]";
            Work as = roles.work(path, role);
            Piece organization = role.employer;
            roles.spans.spans().remove(path + ".name");
            work.add(new Volunteer(
                    roles.spans.put(path + ".organization", organization),
                    as.position(),
                    as.url(),
                    as.startDate(),
                    as.endDate(),
                    as.summary(),
                    as.highlights()));
        }
        return work;
    }

    private void read(List<TextLine> lines) {
        List<Block> blocks = Blocks.of(lines);
        double order = 0;
        for (Block block : blocks) {
            order += RoleNames.order(HeadSegments.of(block.head()).names());
        }
        double prior = blocks.isEmpty() ? 0 : Math.max(-1, Math.min(1, 0.1 + order / blocks.size()));
        Piece employer = null;
        Piece place = null;
        for (Block block : blocks) {
            HeadSegments head = HeadSegments.of(block.head());
            RoleNames names = RoleNames.of(head.names(), head.places(), prior, employer != null);
            place = names.employer() == null && names.place() == null ? place : names.place();
            employer = names.employer() == null ? employer : names.employer();
            if (names.title() == null
                    && head.dates() == null
                    && names.employer() != null
                    && block.body().isEmpty()) {
                continue;
            }
            roles.add(new Role(names, head, block, employer, place));
        }
    }

    private Work work(String path, Role role) {
        Block block = role.block;
        List<Piece> highlights = new ArrayList<>(block.highlights());
        String start = null;
        String end = null;
        DateSpan dates = role.head.dates();
        if (dates != null && role.head.dated() != null) {
            start = dates.from();
            end = dates.range() ? dates.to() : dates.from();
            mark(path + ".startDate", start, role.head.dated());
            mark(path + ".endDate", end, role.head.dated());
        }
        Piece summary = block.summary();
        if (summary.empty()
                && role.names.rest().size() == 1
                && role.names.rest().getFirst().words() > 3) {
            summary = role.names.rest().getFirst();
        }
        return new Work(
                spans.put(path + ".name", role.employer),
                spans.put(path + ".position", role.names.title()),
                role.head.links().isEmpty()
                        ? null
                        : spans.put(path + ".url", role.head.links().getFirst()),
                spans.put(path + ".location", role.place),
                start,
                end,
                spans.put(path + ".summary", summary),
                spans.putAll(path + ".highlights", highlights));
    }

    private void mark(String path, @Nullable String value, Piece where) {
        if (value != null) {
            spans.mark(path, where);
        }
    }
}
