package dev.candor.resume.structure.entry;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Cues;
import dev.candor.resume.structure.word.DateSpan;
import dev.candor.resume.structure.word.Places;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An employer's line with the whole time there, above the titles held in it with times of their own: it is no job itself, and
 * what stands in the lines below it are titles, however their words might be parted.
 */
final class Houses {

    private static final double SURE = 1.2;
    private static final int MOST_TITLE_WORDS = 12;

    private final List<Block> blocks;
    private final List<HeadSegments> heads;
    private final List<RoleNames> names;

    private Houses(List<Block> blocks, List<HeadSegments> heads, List<RoleNames> names) {
        this.blocks = blocks;
        this.heads = heads;
        this.names = new ArrayList<>(names);
    }

    /** The names with those of houses and of what was held there put right. */
    static List<RoleNames> told(List<Block> blocks, List<HeadSegments> heads, List<RoleNames> names) {
        Houses houses = new Houses(blocks, heads, names);
        int index = 0;
        while (index < blocks.size()) {
            index += houses.house(index);
        }
        return houses.names;
    }

    /** How many entries the one at an index makes together with those that stand below it. */
    private int house(int index) {
        DateSpan whole = heads.get(index).dates();
        if (whole == null || !whole.range() || !bare(index)) {
            return 1;
        }
        int end = index + 1;
        while (end < blocks.size() && titled(end) && inside(heads.get(end).dates(), whole)) {
            end++;
        }
        boolean some = IntStream.range(index + 1, end).anyMatch(this::surelyTitled);
        if ((!some || end - index == 2) && !(sure(index) && (some || end - index > 2))) {
            return 1;
        }
        names.set(index, header(names.get(index)));
        for (int i = index + 1; i < end; i++) {
            names.set(i, title(i));
        }
        return end - index;
    }

    /** Does the entry say nothing but who and where? */
    private boolean bare(int index) {
        RoleNames read = names.get(index);
        Piece title = read.title();
        boolean untitled = title == null || Cues.title(title.text()) < 1;
        boolean place =
                title != null && read.employer() != null && !Places.shaped(title.text()) && !Places.sure(title.text());
        boolean named = read.employer() != null || heads.get(index).names().size() == 1;
        return untitled && named && !place && blocks.get(index).body().isEmpty();
    }

    private boolean sure(int index) {
        Piece employer = names.get(index).employer();
        return employer != null && Cues.employer(employer.text()) >= SURE;
    }

    /** Is there a name, and nothing that surely is another employer? */
    private boolean titled(int index) {
        List<Piece> all = heads.get(index).names();
        return !all.isEmpty()
                && all.stream().noneMatch(name -> Cues.employer(name.text()) >= SURE && Cues.title(name.text()) < 1);
    }

    private boolean surelyTitled(int index) {
        return heads.get(index).names().stream().anyMatch(name -> Cues.title(name.text()) >= SURE);
    }

    private static boolean inside(@Nullable DateSpan part, DateSpan whole) {
        if (part == null || part.from() == null || whole.from() == null) {
            return false;
        }
        boolean after = !before(part.from(), whole.from());
        String end = part.range() ? part.to() : part.from();
        return after && (whole.to() == null || (end != null && !before(whole.to(), end)));
    }

    /** Is one date before another, as far as both say? */
    private static boolean before(String one, String other) {
        int length = Math.min(one.length(), other.length());
        return one.substring(0, length).compareTo(other.substring(0, length)) < 0;
    }

    private static RoleNames header(RoleNames read) {
        boolean only = read.employer() == null;
        Piece employer = only ? read.title() : read.employer();
        Piece place = read.place() == null && !only ? read.title() : read.place();
        return new RoleNames(null, employer, place, read.rest(), read.margin());
    }

    /** All that stands in the line of the title, without the place behind it. */
    private RoleNames title(int index) {
        RoleNames read = names.get(index);
        List<Piece> all = heads.get(index).names();
        TextLine line = blocks.get(index).head().stream()
                .filter(head -> all.stream().anyMatch(name -> within(head, name)))
                .max(Comparator.comparingDouble(head -> Cues.title(head.text())))
                .orElse(null);
        List<Piece> beside = line == null
                ? List.of()
                : all.stream().filter(name -> within(line, name)).toList();
        if (line == null || beside.isEmpty()) {
            return read;
        }
        Piece whole = line.piece()
                .part(
                        beside.getFirst().start() - line.piece().start(),
                        beside.getLast().end() - line.piece().start());
        Piece place = heads.get(index).places().isEmpty()
                ? PlaceTail.of(whole, true)
                : heads.get(index).places().getFirst();
        Piece title = place != null && place.start() > whole.start() && place.end() <= whole.end()
                ? PlaceTail.without(whole, place)
                : whole;
        List<Piece> rest = all.stream().filter(name -> !within(line, name)).toList();
        boolean one = title.words() <= MOST_TITLE_WORDS && title.text().indexOf('\t') < 0;
        return one ? new RoleNames(title, null, place == null ? read.place() : place, rest, read.margin()) : read;
    }

    private static boolean within(TextLine line, Piece name) {
        return name.start() >= line.piece().start()
                && name.end() <= line.piece().end();
    }
}
