package dev.candor.resume.structure.entry;

import dev.candor.resume.document.JsonResume.Skill;
import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.Stretch;
import dev.candor.resume.structure.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads skills: groups with a label, or bare items. */
public final class SkillGroups {

    private static final int LONGEST_LABEL = 45;
    private static final int MOST_ITEM_WORDS = 9;
    private static final int MOST_COLUMN_WORDS = 4;
    private static final double LEAST_FULL = 250;

    private final SpanBook spans;
    private final List<Skill> skills = new ArrayList<>();
    private final int from;

    private SkillGroups(SpanBook spans, int from) {
        this.spans = spans;
        this.from = from;
    }

    /** The skills of one section, the first of them at index {@code from} of the list. */
    public static List<Skill> of(List<TextLine> all, SpanBook spans, int from) {
        List<TextLine> lines = columns(all) ? all.subList(1, all.size()) : all;
        return RatedSkills.fits(lines)
                ? RatedSkills.of(lines, spans, from)
                : of(rejoined(lines), new SkillGroups(spans, from));
    }

    /** Does the first line name the columns of the table below it: "Area" and "Tools" above labels and lists? */
    private static boolean columns(List<TextLine> lines) {
        String head = lines.isEmpty() ? "" : lines.getFirst().text();
        long rows = lines.stream()
                .skip(1)
                .filter(line -> label(line) != null && line.text().indexOf('\t') > 0)
                .count();
        return head.indexOf('\t') > 0
                && head.indexOf(',') < 0
                && head.split("\\s+").length <= MOST_COLUMN_WORDS
                && rows > 1
                && rows == lines.size() - 1;
    }

    private static List<Skill> of(List<TextLine> lines, SkillGroups groups) {
        Piece label = null;
        List<Piece> items = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            Piece own = label(line);
            if (own != null) {
                groups.add(label, items);
                label = null;
                items = new ArrayList<>();
                groups.add(
                        own,
                        items(line.piece()
                                .part(
                                        own.end() - line.piece().start() + 1,
                                        line.text().length())));
            } else if (heads(lines, i)) {
                groups.add(label, items);
                label = line.piece().strip(":");
                items = new ArrayList<>();
            } else {
                items.addAll(items(line.piece()));
            }
        }
        groups.add(label, items);
        return groups.skills;
    }

    /** Where lines list items behind commas, one that ends without a comma goes on in the next. */
    private static List<TextLine> rejoined(List<TextLine> lines) {
        List<TextLine> rejoined = new ArrayList<>();
        for (TextLine line : lines) {
            TextLine above = rejoined.isEmpty() ? null : rejoined.getLast();
            if (above != null && goesOn(above, line)) {
                Piece both = new Piece(
                        above.text() + ' ' + line.text(), above.piece().start());
                rejoined.set(rejoined.size() - 1, above.with(both));
            } else {
                rejoined.add(line);
            }
        }
        return rejoined;
    }

    private static boolean goesOn(TextLine above, TextLine line) {
        String text = above.text();
        boolean commas = text.indexOf(',') > 0
                && text.indexOf(',') != text.lastIndexOf(',')
                && (line.text().indexOf(',') > 0 || full(above, line));
        boolean open = commas && !text.endsWith(",") && !text.endsWith(".") && !text.endsWith(";");
        boolean next = line.piece().start() - above.piece().end() == 1
                && !line.bullet()
                && label(line) == null
                && line.look().bold() == above.look().bold()
                && line.look().page() == above.look().page();
        return open && next;
    }

    /** Would the first word of a short rest hardly have fitted behind the line above? */
    private static boolean full(TextLine above, TextLine line) {
        return line.look().right() > line.look().x()
                && line.piece().words() <= 3
                && above.look().right() > above.look().x() + LEAST_FULL
                && line.look().right() < above.look().right();
    }

    /** The words before a colon or a wide gap, if they are few and something follows. */
    private static @Nullable Piece label(TextLine line) {
        String text = line.text();
        int colon = text.indexOf(':');
        int tab = text.indexOf('\t');
        int end = colon > 0 && (tab < 0 || colon < tab) ? colon : -1;
        if (end < 0
                && tab > 0
                && text.indexOf('\t', tab + 1) < 0
                && text.indexOf(',', tab) > 0
                && text.indexOf(',') > tab) {
            end = tab;
        }
        int bold = end < 0 && tab < 0 ? boldEnd(line) : -1;
        if (bold > 0) {
            return line.piece().part(0, bold);
        }
        boolean fits = end > 0 && end <= LONGEST_LABEL && end + 1 < text.length() && text.indexOf(',') != 0;
        if (!fits
                || text.substring(0, end).indexOf(',') >= 0
                || text.startsWith("//", end + 1)
                || (!Character.isWhitespace(text.charAt(end + 1)) && text.indexOf(',', end) < 0)
                || text.substring(end + 1).isBlank()) {
            return null;
        }
        return line.piece().part(0, end);
    }

    /** Where the bold words end that stand in front of a list in plain letters; -1 if there are none. */
    private static int boldEnd(TextLine line) {
        if (line.stretches().size() < 2 || line.text().indexOf(',') < 0) {
            return -1;
        }
        Stretch first = line.stretches().get(0);
        Stretch second = line.stretches().get(1);
        int end = first.end() - line.piece().start();
        boolean label = first.start() <= line.piece().start()
                && first.bold()
                && !second.bold()
                && end > 1
                && end <= LONGEST_LABEL
                && line.text().indexOf(',') > end;
        return label ? end : -1;
    }

    /** Is the line a small heading above its items? */
    private static boolean heads(List<TextLine> lines, int index) {
        TextLine line = lines.get(index);
        if (index + 1 >= lines.size()
                || line.bullet()
                || line.text().length() > LONGEST_LABEL
                || line.text().indexOf(',') >= 0) {
            return false;
        }
        TextLine next = lines.get(index + 1);
        boolean louder = (line.look().bold() && !next.look().bold())
                || line.look().size() > next.look().size() + 0.4
                || (line.styledHeading() && !next.styledHeading())
                || line.text().endsWith(":")
                || (next.bullet() && line.piece().words() <= 4)
                || (line.caps() && !next.caps() && line.piece().words() > 1);
        return louder && (next.bullet() || next.piece().words() > 0);
    }

    private static List<Piece> items(Piece line) {
        List<Piece> items = new ArrayList<>();
        for (Piece item : Items.of(line)) {
            if (item.words() <= MOST_ITEM_WORDS || line.words() <= 14) {
                items.add(item);
            }
        }
        if (items.isEmpty() && !line.empty()) {
            items.add(line);
        }
        return items;
    }

    private void add(@Nullable Piece label, List<Piece> items) {
        boolean leveled = SkillLevels.shared(items);
        List<Piece> names = items.stream()
                .map(item -> leveled ? SkillLevels.name(item, items.size()) : item)
                .toList();
        if (label != null) {
            String path = "skills[" + (from + skills.size()) + "]";
            skills.add(new Skill(spans.put(path + ".name", label), null, spans.putAll(path + ".keywords", names)));
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            String path = "skills[" + (from + skills.size()) + "]";
            Piece level = leveled ? SkillLevels.of(items.get(i), items.size()) : null;
            skills.add(
                    new Skill(spans.put(path + ".name", names.get(i)), spans.put(path + ".level", level), List.of()));
        }
    }
}
