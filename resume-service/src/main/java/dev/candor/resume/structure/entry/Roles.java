package dev.candor.resume.structure.entry;

import dev.candor.resume.document.JsonResume.Volunteer;
import dev.candor.resume.document.JsonResume.Work;
import dev.candor.resume.structure.entry.FormFields.Field;
import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Cues;
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
        LabelledLines labelled = LabelledLines.of(TellingLines.parted(lines), Field.PLACE, 1);
        List<Block> blocks = Blocks.of(labelled.rest());
        List<HeadSegments> heads =
                Separators.of(blocks.stream().map(Block::head).toList());
        List<RoleNames> named = Houses.told(blocks, heads, RoleNames.of(heads, false));
        Piece employer = null;
        Piece place = null;
        for (int i = 0; i < blocks.size(); i++) {
            RoleNames names = named.get(i).placed(labelled.inside(blocks, i));
            place = names.employer() == null && names.place() == null ? place : names.place();
            employer = names.employer() == null ? employer : names.employer();
            boolean header = names.title() == null
                    && names.employer() != null
                    && blocks.get(i).body().isEmpty()
                    && (heads.get(i).dates() == null || holds(named, heads, i));
            boolean leave = names.employer() == null
                    && names.title() != null
                    && Cues.leave(names.title().text());
            if (leave) {
                roles.add(new Role(names, heads.get(i), blocks.get(i), null, null));
            } else if (!header
                    && !(names.title() == null
                            && names.employer() == null
                            && heads.get(i).dates() == null)) {
                roles.add(new Role(names, heads.get(i), blocks.get(i), employer, place));
            }
        }
    }

    /** Is the entry only the employer's line above titles with dates of their own inside its time? */
    private static boolean holds(List<RoleNames> named, List<HeadSegments> heads, int index) {
        if (index + 1 >= heads.size()) {
            return false;
        }
        RoleNames next = named.get(index + 1);
        DateSpan whole = heads.get(index).dates();
        DateSpan part = heads.get(index + 1).dates();
        return next.employer() == null && next.title() != null && whole != null && part != null && inside(part, whole);
    }

    private static boolean inside(DateSpan part, DateSpan whole) {
        String from = whole.from() == null ? "" : whole.from();
        String partFrom = part.from() == null ? "" : part.from();
        return partFrom.length() >= 4
                && from.length() >= 4
                && partFrom.substring(0, 4).compareTo(from.substring(0, 4)) >= 0;
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
